import type { Page } from './pages';
import { canvasOf, penOf, type PagePainter } from './paint-page';
import type { Shape } from './shapes';
import { frameAt, frameCount } from './timeline';

/** Something that is drawn frame by frame on one canvas, the same each time. */
export interface Film {
  canvas: HTMLCanvasElement;
  pages: number;
  /** Seconds that each page is on screen. */
  seconds: number;
  frames: number;
  /** Draws a frame, counted from 0; in order is fastest. */
  drawFrame(frame: number): void;
  /** Draws a page as it stands. */
  drawPage(page: number): void;
}

/** A film of pages on a canvas. It holds two pages at a time, however long it is. */
export function filmOf(
  pages: readonly Page[],
  painter: Pick<PagePainter, 'paint'>,
  shape: Shape,
  seconds: number,
): Film {
  const canvas = canvasOf(shape);
  const pen = penOf(canvas);
  const stills = [0, 1].map(() => ({ page: -1, pen: penOf(canvasOf(shape)) }));
  let shown = '';

  const still = (page: number): HTMLCanvasElement => {
    const found = pages[page];
    const kept = stills[page % 2];
    if (!found || !kept) throw new Error(`A film of ${pages.length} pages has no page ${page}.`);
    if (kept.page !== page) {
      painter.paint(found, kept.pen);
      kept.page = page;
    }
    return kept.pen.canvas;
  };
  const draw = (page: number, share: number) => {
    const key = `${page} ${share}`;
    if (key === shown) return;
    shown = key;
    // What is drawn then goes nowhere, and no error says so.
    if ('isContextLost' in pen && pen.isContextLost())
      throw new Error('The browser took the canvas away.');
    if (share < 1) pen.drawImage(still(page - 1), 0, 0);
    pen.globalAlpha = share;
    pen.drawImage(still(page), 0, 0);
    pen.globalAlpha = 1;
  };
  return {
    canvas,
    pages: pages.length,
    seconds,
    frames: frameCount(pages.length, seconds),
    drawFrame: (frame) => {
      const { page, share } = frameAt(frame, seconds);
      draw(page, share);
    },
    drawPage: (page) => draw(page, 1),
  };
}
