import type { Page } from '@playwright/test';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far a channel may be off; the colours of land and member land are 13 apart. */
const TOLERANCE = 5;

/** How many pixels of a part of the screen have about this colour ("#C03A12"). */
export async function countPixels(page: Page, clip: Box, colour: string): Promise<number> {
  const png = (await page.screenshot({ clip })).toString('base64');
  const wanted = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return page.evaluate(count, { png, wanted, tolerance: TOLERANCE });
}

/** Runs in the page, which can read a PNG; Node cannot without a library. */
async function count({
  png,
  wanted,
  tolerance,
}: {
  png: string;
  wanted: number[];
  tolerance: number;
}) {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!context) throw new Error('No 2D canvas to read the screenshot with.');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  let near = 0;
  for (let start = 0; start < data.length; start += 4) {
    const isNear = wanted.every(
      (value, channel) => Math.abs((data[start + channel] ?? NaN) - value) <= tolerance,
    );
    if (isNear) near += 1;
  }
  return near;
}
