// @ts-check
// ETOPO5, the heights of the whole earth on a grid of five minutes, as Debian's `ferret-datasets` has it.
import { readFileSync } from 'node:fs';
import { NetCDFReader } from 'netcdfjs';

/** Cells of a degree. */
const CELLS = 12;

/**
 * The heights in metres by longitude and latitude in degrees, in between in straight lines; the sea is 0.
 * @param {string} file
 * @returns {(longitude: number, latitude: number) => number}
 */
export function readHeights(file) {
  const reader = new NetCDFReader(readFileSync(file));
  const rows = /** @type {number[][]} */ (/** @type {unknown} */ (reader.getDataVariable('ROSE')));
  const values = Float32Array.from(rows.flat(2));
  const [across, down] = [360 * CELLS, 180 * CELLS + 1];
  if (values.length !== across * down) {
    throw new Error(`${file} holds ${values.length} heights, not ${across} × ${down}.`);
  }
  const at = (/** @type {number} */ column, /** @type {number} */ row) =>
    Math.max(0, values[row * across + ((column + across) % across)] ?? 0);
  return (longitude, latitude) => {
    const [x, y] = [longitude * CELLS, (latitude + 90) * CELLS];
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [right, up] = [x - column, y - row];
    const lower = at(column, row) * (1 - right) + at(column + 1, row) * right;
    const upper = at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right;
    return lower * (1 - up) + upper * up;
  };
}
