import { Zip, ZipPassThrough } from 'fflate';
import type { Maker } from './making';
import { pause } from './pause';

/** The days of files in an archive begin in 1980; with the clock's own no two archives would be the same. */
const DAY = '1980-01-01T12:00:00';

/** A film's pages as PNG in a ZIP, which needs no encoder. */
export const makeZip: Maker = async (film, { onProgress, signal }) => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const failures: Error[] = [];
  const zip = new Zip((error, part) => {
    if (error) failures.push(error);
    else parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for (let page = 0; page < film.pages; page++) {
    onProgress(page, film.pages);
    await pause(signal);
    film.drawPage(page);
    const number = String(page + 1).padStart(String(film.pages).length, '0');
    const file = new ZipPassThrough(`${number}.png`);
    file.mtime = DAY;
    zip.add(file);
    file.push(await pngOf(film.canvas), true);
  }
  zip.end();
  if (failures[0]) throw failures[0];
  return new Blob(parts, { type: 'application/zip' });
};

async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser made no picture of a page.');
  return new Uint8Array(await blob.arrayBuffer());
}
