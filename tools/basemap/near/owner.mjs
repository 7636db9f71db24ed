// @ts-check
// Whose a point of a finer shore is: the state's whose coarser coast is nearest.
import { segmentKey } from '../lines.mjs';
import { polygonsOf } from '../rings.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */
/** @typedef {import('../types.mjs').Point} Point */

/** Degrees of a cell of the index, and between the points that stand for a coast. */
const CELL = 0.25;
const STEP = 0.02;
/** Cells around its own within which a point's nearest coast is looked for. */
const REACH = 3;

/**
 * @param {Feature[]} countries
 * @returns {(point: Point) => string | null}
 */
export function ownerOf(countries) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  const segments = countries.flatMap(({ id, geometry }) =>
    polygonsOf(geometry)
      .flat()
      .flatMap((ring) =>
        ring.slice(1).map((to, index) => {
          const from = /** @type {Point} */ (ring[index]);
          const key = segmentKey(from, to);
          uses.set(key, (uses.get(key) ?? 0) + 1);
          return { id: String(id), from, to, key };
        }),
      ),
  );
  /** @type {Map<string, { id: string, point: Point }[]>} */
  const cells = new Map();
  for (const { id, from, to, key } of segments) {
    if (uses.get(key) !== 1 || from[0] < 25 || from[0] > 70 || from[1] < 18 || from[1] > 48)
      continue;
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP);
    for (let step = 0; step <= steps; step++) {
      /** @type {Point} */
      const point = [
        from[0] + ((to[0] - from[0]) * step) / steps,
        from[1] + ((to[1] - from[1]) * step) / steps,
      ];
      const cell = cellOf(point);
      const list = cells.get(cell) ?? [];
      list.push({ id, point });
      cells.set(cell, list);
    }
  }
  return ([x, y]) => {
    let [best, distance] = [/** @type {string | null} */ (null), Infinity];
    for (let dx = -REACH; dx <= REACH; dx++) {
      for (let dy = -REACH; dy <= REACH; dy++) {
        for (const { id, point } of cells.get(cellOf([x + dx * CELL, y + dy * CELL])) ?? []) {
          const off = Math.hypot(point[0] - x, point[1] - y);
          if (off < distance) [best, distance] = [id, off];
        }
      }
    }
    return best;
  };
}

/** @param {Point} point */
function cellOf([x, y]) {
  return `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
}
