import { renderAsync } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '../dossier-from-disk';
import { locales } from '$lib/i18n/locales';
import { palettes } from '$lib/static-map/palette';
import { placeImage } from './social-images';
import { renderPng } from './render-png';

/** Px of a PNG near a colour, in a box of it: the renderer itself reads the PNG back. */
async function countPixels(
  png: Uint8Array,
  colour: string,
  [left, top, right, bottom]: [number, number, number, number],
): Promise<number> {
  const data = Buffer.from(png).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="data:image/png;base64,${data}"/></svg>`;
  const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * 1200 + x) * 4;
      if (wanted.every((part, index) => Math.abs(part - (pixels[at + index] ?? 0)) < 6)) count++;
    }
  }
  return count;
}

describe.each(locales)('a place’s picture ($code)', ({ code, direction }) => {
  it('is 1200 × 630 px, small, with ring and marker in the middle and words beside the map', async () => {
    const dossier = dossierFromDisk(code);
    const place = dossier.places.find(({ id }) => id === 'bassel-al-assad-airport');
    const layer = dossier.layers.find(({ id }) => id === place?.layer);
    if (!place || !layer) throw new Error('The airport or its layer is gone.');
    const png = await renderPng(placeImage(dossier, place, code), code);
    const view = new DataView(png.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(65_000);

    const square: [number, number, number, number] = [285, 0, 915, 630];
    const x = direction === 'ltr' ? 812 : 388;
    expect(await countPixels(png, layer.light, square)).toBeGreaterThan(500);
    const ring = await countPixels(png, palettes.light.ink, [x - 45, 295, x + 45, 385]);
    expect(ring).toBeGreaterThan(650);
    const words: [number, number, number, number] =
      direction === 'ltr' ? [40, 190, 560, 320] : [640, 190, 1160, 320];
    expect(await countPixels(png, palettes.light.ink, words)).toBeGreaterThan(1500);
  });
});
