import { wrap } from '$lib/base/wrap-text';
import type { Layer } from '$lib/dossier/model/dossier';
import { glyphPaths } from '$lib/static-map/marker-glyph';

/** What is written around a picture of the map, in the page's language. */
export interface PictureWords {
  /** Above the map: the site, and the choice of years. */
  title: string;
  years: string;
  /** Below it: what the fills mean, whose map it is, and the address that brings the view back. */
  firmness: { solid: string; hollow: string; half: string };
  credit: string;
  address: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

export interface PictureColours {
  paper: string;
  ink: string;
  faint: string;
  /** Of a layer's glyph. */
  of(layer: Layer): string;
}

/** How a line around a picture of the map is set. */
export type LineStyle = 'title' | 'plain' | 'small';

interface PictureLine {
  text: string;
  style: LineStyle;
  /** Px from the side that reading begins, and from above to its middle. */
  inset: number;
  y: number;
}

/** Lines in order from above, and the px that they take together. */
export interface PictureLines {
  lines: PictureLine[];
  height: number;
}

/** The room for words, and how wide a text is in it, in px. */
interface PictureRoom {
  width: number;
  language: string;
  measure(text: string, style: LineStyle): number;
}

/** Px at one device pixel to the px; the whole picture grows with the map's own density. */
const MARGIN = 20;
const LINE = 26;
const SMALL_LINE = 20;
/** Above a map with one line over it. */
const HEAD = 56;
const GLYPH = 16;
/** From the middle of the last line to the edge. */
const FOOT = 32;

/** Weight and size of the lines of words. */
const fonts: Record<LineStyle, string> = { title: '600 20px', plain: '15px', small: '12px' };

/**
 * The map with its title above and its legend, attribution and link below, as one canvas. `scale` is how many
 * device pixels the map's canvas has to the px.
 */
export function mapPicture(
  map: HTMLCanvasElement,
  scale: number,
  layers: readonly Layer[],
  words: PictureWords,
  colours: PictureColours,
  font: string,
): HTMLCanvasElement {
  const width = map.width / scale;
  const mapHeight = map.height / scale;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to draw a picture on.');
  const items = legendItems(layers, words, colours);
  const rows = legendRows(pen, items, width - 2 * MARGIN, font);
  const room = {
    width: width - 2 * MARGIN,
    language: words.language,
    measure(text: string, style: LineStyle) {
      pen.font = `${fonts[style]} ${font}`;
      return pen.measureText(text).width;
    },
  };
  const head = headLines(words.title, words.years, room);
  const credit = creditLines(words.credit, room);
  const above = head.height + mapHeight + MARGIN + rows.length * LINE;
  canvas.width = map.width;
  canvas.height = Math.round((above + credit.height + FOOT) * scale);

  pen.scale(scale, scale);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, canvas.height / scale);
  pen.drawImage(map, 0, head.height, width, mapHeight);
  pen.direction = words.direction;
  pen.textAlign = 'start';
  pen.textBaseline = 'middle';
  const start = words.direction === 'rtl' ? width - MARGIN : MARGIN;
  const forward = words.direction === 'rtl' ? -1 : 1;

  const write = ({ lines }: PictureLines, top: number) => {
    for (const { text, style, inset, y } of lines) {
      pen.font = `${fonts[style]} ${font}`;
      pen.fillText(text, start + forward * inset, top + y);
    }
  };
  pen.fillStyle = colours.ink;
  write(head, 0);

  let y = head.height + mapHeight + MARGIN;
  pen.font = `14px ${font}`;
  for (const row of rows) {
    let x = start;
    for (const { item, length } of row) {
      drawGlyph(pen, item, x + forward * (GLYPH / 2), y);
      pen.fillStyle = colours.ink;
      pen.fillText(item.name, x + forward * (GLYPH + 8), y);
      x += forward * length;
    }
    y += LINE;
  }
  pen.fillStyle = colours.faint;
  write(credit, y);
  y += credit.height;
  // An address is read from left to right in any language.
  pen.direction = 'ltr';
  pen.textAlign = words.direction === 'rtl' ? 'right' : 'left';
  pen.fillText(words.address, start, y, width - 2 * MARGIN);
  return canvas;
}

/** What stands above the map: title and choice on one line where they fit, else below each other. */
export function headLines(title: string, choice: string, room: PictureRoom): PictureLines {
  const after = room.measure(title, 'title') + MARGIN;
  if (after + room.measure(choice, 'plain') <= room.width) {
    return {
      lines: [
        { text: title, style: 'title', inset: 0, y: HEAD / 2 },
        { text: choice, style: 'plain', inset: after, y: HEAD / 2 },
      ],
      height: HEAD,
    };
  }
  const set = [...wrapped(title, 'title', room), ...wrapped(choice, 'plain', room)];
  const lines = set.map((line, index) => ({ ...line, y: HEAD / 2 + index * LINE }));
  return { lines, height: HEAD + (lines.length - 1) * LINE };
}

/** Whose the picture is, in as many lines as that takes: what a licence asks for may not be cut off. */
export function creditLines(credit: string, room: PictureRoom): PictureLines {
  const lines = wrapped(credit, 'small', room).map((line, index) => ({
    ...line,
    y: index * SMALL_LINE,
  }));
  return { lines, height: lines.length * SMALL_LINE };
}

function wrapped(
  text: string,
  style: LineStyle,
  { width, language, measure }: PictureRoom,
): Omit<PictureLine, 'y'>[] {
  return wrap(text, language, width, Infinity, (part) => measure(part, style)).map((line) => ({
    ...{ text: line, style },
    inset: 0,
  }));
}

interface LegendItem {
  name: string;
  path: string;
  colour: string;
  fill: 'solid' | 'hollow' | 'half';
}

function legendItems(
  layers: readonly Layer[],
  { firmness }: PictureWords,
  colours: PictureColours,
): LegendItem[] {
  const mark = (fill: LegendItem['fill']): LegendItem => ({
    name: firmness[fill],
    path: glyphPaths.circle,
    colour: colours.ink,
    fill,
  });
  return [
    ...layers.map((layer): LegendItem => ({
      name: layer.name,
      path: glyphPaths[layer.shape],
      colour: colours.of(layer),
      fill: 'solid',
    })),
    mark('solid'),
    mark('hollow'),
    mark('half'),
  ];
}

/** The items of the legend in lines that fit a width, each with the px that it takes. */
function legendRows(
  pen: CanvasRenderingContext2D,
  items: readonly LegendItem[],
  width: number,
  font: string,
): { item: LegendItem; length: number }[][] {
  pen.font = `14px ${font}`;
  const rows: { item: LegendItem; length: number }[][] = [[]];
  let used = 0;
  for (const item of items) {
    const length = GLYPH + 8 + pen.measureText(item.name).width + 24;
    if (used > 0 && used + length > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ item, length });
    used += length;
  }
  return rows;
}

function drawGlyph(
  pen: CanvasRenderingContext2D,
  { path, colour, fill }: LegendItem,
  x: number,
  y: number,
): void {
  const glyph = new Path2D(path);
  pen.save();
  pen.translate(x - GLYPH / 2, y - GLYPH / 2);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.8;
  if (fill !== 'solid') pen.stroke(glyph);
  if (fill === 'half') {
    pen.beginPath();
    pen.rect(0, 0, GLYPH / 2, GLYPH);
    pen.clip();
  }
  if (fill !== 'hollow') pen.fill(glyph);
  pen.restore();
}
