// @ts-check
// From heights to a picture of them: the higher, the more of a grey that is darker than light land and lighter than dark.
import { mercatorY } from '../rings.mjs';

/** [west, south, east, north] in degrees: all that the first view shows on any screen. @type {import('../types.mjs').Box} */
export const BOX = [5, 5, 85, 60];
/** Px of a degree of longitude: at the first view's zoom, about 5, three px of the screen are one. */
const SCALE = 12;
/** Degrees from its edges at which the picture is whole, so that no edge is seen. */
const FEATHER = 9;
/** Degrees over which heights are smoothed, for their tint and for two sizes of slopes: the grid is rough in places. */
const SMOOTH = { tint: 0.15, slopes: 0.17, ranges: 0.35 };
/** How many times as steep as they are slopes and whole ranges are lit, from the north-west. */
const STEEPER = { slopes: 14, ranges: 24 };
/** Metres up to which land has no tint, and from which on it has all of it. */
const LOWEST = 120;
const HIGHEST = 3000;
/** The grey of level land, and how far it goes to either side with the light. */
const GREY = 128;
const RANGE = 120;

/** @type {[number, number]} */
export const SIZE = [
  Math.round((BOX[2] - BOX[0]) * SCALE),
  Math.round((mercatorY(BOX[3]) - mercatorY(BOX[1])) * SCALE),
];

/**
 * Where a point in degrees is in the picture, px from its upper left.
 * @param {readonly number[]} point
 */
export function toPixel([longitude = 0, latitude = 0]) {
  return [(longitude - BOX[0]) * SCALE, (mercatorY(BOX[3]) - mercatorY(latitude)) * SCALE];
}

/**
 * The picture as bytes, red, green, blue and alpha.
 * @param {(longitude: number, latitude: number) => number} heightAt metres
 * @param {Uint8Array} land how much of each pixel is land, 0 to 255
 */
export function shadeOf(heightAt, land) {
  const [width, height] = SIZE;
  const heights = new Float32Array(width * height);
  const latitudes = Array.from({ length: height }, (_, row) => latitudeOf(row + 0.5));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const longitude = BOX[0] + (column + 0.5) / SCALE;
      heights[row * width + column] = heightAt(longitude, latitudes[row] ?? 0);
    }
  }
  const [tint, slopes, ranges] = [SMOOTH.tint, SMOOTH.slopes, SMOOTH.ranges].map((degrees) =>
    smoothed(heights, width, height, degrees * SCALE),
  );
  const pixels = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const metres = (111_320 / SCALE) * Math.cos(((latitudes[row] ?? 0) * Math.PI) / 180);
    for (let column = 0; column < width; column += 1) {
      const index = row * width + column;
      const lit =
        0.6 * litness(slopes, column, row, metres / STEEPER.slopes) +
        0.4 * litness(ranges, column, row, metres / STEEPER.ranges);
      const grey = Math.round(Math.min(255, Math.max(0, GREY + RANGE * lit)));
      const share = ((land[index] ?? 0) / 255) * edgeShare(column, row);
      const high = clamp(((tint?.[index] ?? 0) - LOWEST) / (HIGHEST - LOWEST), 1);
      pixels.set([grey, grey, grey, Math.round(255 * high * share)], index * 4);
    }
  }
  return pixels;
}

/**
 * How much brighter a slope is than level land, about -1 to 1.
 * @param {Float32Array | undefined} heights
 * @param {number} column
 * @param {number} row
 * @param {number} metres of a px
 */
function litness(heights, column, row, metres) {
  const [width, height] = SIZE;
  const at = (/** @type {number} */ x, /** @type {number} */ y) =>
    heights?.[clamp(y, height - 1) * width + clamp(x, width - 1)] ?? 0;
  const east = (at(column + 1, row) - at(column - 1, row)) / (2 * metres);
  const south = (at(column, row + 1) - at(column, row - 1)) / (2 * metres);
  const flat = Math.SQRT1_2;
  return ((flat + (east + south) / 2) / Math.hypot(1, east, south) - flat) / flat;
}

/**
 * 1 within the picture, to 0 at its edges.
 * @param {number} column
 * @param {number} row
 */
function edgeShare(column, row) {
  const [width, height] = SIZE;
  const near = Math.min(column, width - 1 - column, row, height - 1 - row);
  const share = Math.min(1, near / (FEATHER * SCALE));
  return share * share * (3 - 2 * share);
}

/** @param {number} row px from above */
function latitudeOf(row) {
  const y = ((mercatorY(BOX[3]) - row / SCALE) * Math.PI) / 180;
  return (Math.atan(Math.sinh(y)) * 180) / Math.PI;
}

/**
 * Smoothed in both directions by a bell curve.
 * @param {Float32Array} values
 * @param {number} width
 * @param {number} height
 * @param {number} by px
 */
function smoothed(values, width, height, by) {
  const reach = Math.ceil(3 * by);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * by ** 2)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  /** @param {Float32Array} from @param {number} step @param {(index: number) => [at: number, last: number]} along */
  const pass = (from, step, along) =>
    from.map((_, index) => {
      const [at, last] = along(index);
      return weights.reduce((total, weight, i) => {
        const there = clamp(at + i - reach, last);
        return total + (weight / sum) * (from[index + (there - at) * step] ?? 0);
      }, 0);
    });
  const across = pass(values, 1, (index) => [index % width, width - 1]);
  return pass(across, width, (index) => [Math.floor(index / width), height - 1]);
}

/**
 * @param {number} value
 * @param {number} last
 */
function clamp(value, last) {
  return Math.min(Math.max(value, 0), last);
}
