// @ts-check
// The relief: one picture of light and shade on the land, made by hand from ETOPO5.
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { polygonsOf } from '../rings.mjs';
import { readHeights } from './etopo5.mjs';
import { BOX, shadeOf, SIZE, toPixel } from './shade.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */

const BASE = new URL('../../../public/geo/base/', import.meta.url);

const [, , grid] = process.argv;
if (!grid) {
  console.error('Say where ETOPO5 is: node tools/basemap/relief/make.mjs …/etopo5.cdf');
  process.exit(2);
}

const [width, height] = SIZE;
const pixels = shadeOf(readHeights(grid), await landMask());
const file = fileURLToPath(new URL('relief.webp', BASE));
await sharp(pixels, { raw: { width, height, channels: 4 } })
  .webp({ quality: 30, alphaQuality: 40, effort: 6 })
  .toFile(file);
console.log(
  `relief.webp: ${width} × ${height} px of ${BOX.join(', ')}, ${statSync(file).size} bytes`,
);

/** How much of each pixel is land without lakes, 0 to 255: shade must not fall on the sea. */
async function landMask() {
  const path = (/** @type {string} */ name) =>
    /** @type {{ features: Feature[] }} */ (
      JSON.parse(readFileSync(new URL(`${name}.geojson`, BASE), 'utf8'))
    ).features
      .flatMap(({ geometry }) => polygonsOf(geometry).flat())
      .map((ring) => `M${ring.map((point) => toPixel(point).map(rounded).join(' ')).join('L')}Z`)
      .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/><path d="${path('land')}" fill="#fff" fill-rule="evenodd"/><path d="${path('lakes')}"/></svg>`;
  const { data } = await sharp(Buffer.from(svg))
    .flatten({ background: '#000' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data;
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 10) / 10;
}
