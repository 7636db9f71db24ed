// @ts-check
// Cuts a polygon in two along a line whose ends lie on its outer ring.
import { inPolygon } from './rings.mjs';

/** @typedef {import('./types.mjs').Point} Point */
/** @typedef {import('./types.mjs').Line} Line */
/** @typedef {import('./types.mjs').Ring} Ring */
/** @typedef {import('./types.mjs').Polygon} Polygon */

/** An end further from the ring than this (in degrees) is a mistake, not rounding. */
const REACH = 0.02;

/**
 * @param {Ring} ring without its closing point
 * @param {Point} end
 */
function nearestIndex(ring, [x, y]) {
  let best = -1;
  let bestDistance = REACH;
  ring.forEach((point, index) => {
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  });
  if (best < 0) throw new Error(`The line ends off the ring, at ${x}, ${y}.`);
  return best;
}

/**
 * The ring's points from one index to another, both included, walking forwards and around.
 * @param {Ring} ring without its closing point
 * @param {number} from
 * @param {number} to
 */
function walk(ring, from, to) {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}

/**
 * @param {Polygon} polygon
 * @param {Line} line
 * @param {Point} probe a point of the wanted part
 * @returns {[Polygon, Polygon]} the part with the probe, then the rest
 */
export function splitPolygon([outer, ...holes], line, probe) {
  if (!outer) throw new Error('A polygon without a ring cannot be cut.');
  const ring = outer.slice(0, -1);
  const start = nearestIndex(ring, /** @type {Point} */ (line[0]));
  const end = nearestIndex(ring, /** @type {Point} */ (line.at(-1)));
  const inner = line.slice(1, -1);

  const one = walk(ring, start, end).concat([...inner].reverse());
  const other = walk(ring, end, start).concat(inner);
  const parts = [one, other].map((part) => {
    /** @type {Ring} */
    const closed = [...part, /** @type {Point} */ (part[0])];
    return [closed, ...holes.filter((hole) => inPolygon(/** @type {Point} */ (hole[0]), [closed]))];
  });
  const [first, second] = /** @type {[Polygon, Polygon]} */ (parts);
  return inPolygon(probe, first) ? [first, second] : [second, first];
}
