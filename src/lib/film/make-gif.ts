import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { Maker } from './making';
import { pause } from './pause';
import { penOf } from './paint-page';

const COLOURS = 256;

/** A film as GIF: each page for its time, without the turns between them, which would be most of a file. */
export const makeGif: Maker = async (film, { onProgress, signal }) => {
  const gif = GIFEncoder();
  const { width, height } = film.canvas;
  const pen = penOf(film.canvas);
  for (let page = 0; page < film.pages; page++) {
    onProgress(page, film.pages);
    await pause(signal);
    film.drawPage(page);
    const { data } = pen.getImageData(0, 0, width, height);
    await pause(signal);
    const palette = quantize(data, COLOURS);
    gif.writeFrame(applyPalette(data, palette), width, height, {
      palette,
      delay: film.seconds * 1000,
    });
  }
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
};
