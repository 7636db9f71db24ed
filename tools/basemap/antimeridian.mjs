// @ts-check
// The source lets rings run across the 180th meridian and around the pole, as on a globe. A flat map
// needs them cut there, or they streak across it.
import { withoutRepeats } from './rings.mjs';

/** @typedef {import('./types.mjs').Point} Point */
/** @typedef {import('./types.mjs').Ring} Ring */
/** @typedef {import('./types.mjs').Polygon} Polygon */

/**
 * @param {Polygon} polygon
 * @returns {Polygon[]}
 */
export function cutPolygon(polygon) {
  const [outer, ...holes] = polygon;
  if (!outer || !crosses(outer)) return [polygon];
  if (holes.length > 0) throw new Error('A polygon across 180° has holes: not provided for.');
  const turns = turnsOf(outer);
  if (turns.at(-1) !== 0) return [[aroundPole(outer)]];
  return [-1, 0, 1].flatMap((turn) => {
    // Where the turns cancel, the longitude stays what it was to the last bit: neighbours share it.
    const path = outer.map(([x, y], i) => pointAt(x + 360 * (Number(turns[i]) - turn), y));
    const part = clip(clip(path, 180, -1), -180, 1);
    return part.length >= 4 ? [[part]] : [];
  });
}

/** @param {Ring} ring */
function crosses(ring) {
  return ring.some((point, i) => i > 0 && leaps(/** @type {Point} */ (ring[i - 1]), point));
}

/**
 * @param {Point} a
 * @param {Point} b
 */
const leaps = (a, b) => Math.abs(a[0] - b[0]) > 180;

/**
 * How many times a ring has gone round the globe, at each of its points.
 * @param {Ring} ring
 * @returns {number[]}
 */
function turnsOf(ring) {
  let turn = 0;
  return ring.map((point, i) => {
    const before = ring[i - 1];
    if (before && leaps(before, point)) turn += before[0] > point[0] ? 1 : -1;
    return turn;
  });
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {Point}
 */
const pointAt = (x, y) => [x, y];

/**
 * Keeps the part of a closed ring on one side of a meridian (Sutherland and Hodgman).
 * @param {Ring} ring
 * @param {number} meridian
 * @param {1 | -1} side 1 keeps the east
 * @returns {Ring}
 */
function clip(ring, meridian, side) {
  /** @type {Ring} */
  const out = [];
  ring.slice(0, -1).forEach((point, i) => {
    const next = /** @type {Point} */ (ring[i + 1]);
    const isIn = (point[0] - meridian) * side >= 0;
    const nextIsIn = (next[0] - meridian) * side >= 0;
    if (isIn) out.push(point);
    if (isIn !== nextIsIn) out.push(meet(point, next, meridian));
  });
  const [first] = out;
  return first ? withoutRepeats([...out, first]) : [];
}

/**
 * Where a segment meets a meridian.
 * @param {Point} a
 * @param {Point} b
 * @param {number} meridian
 * @returns {Point}
 */
function meet([x0, y0], [x1, y1], meridian) {
  return [meridian, y0 + ((y1 - y0) * (meridian - x0)) / (x1 - x0)];
}

/**
 * A ring around the south pole, opened at 180° and closed along the bottom of the map.
 * @param {Ring} ring
 * @returns {Ring}
 */
function aroundPole(ring) {
  const points = ring.slice(0, -1);
  const at = points.findIndex((point, i) =>
    leaps(point, /** @type {Point} */ (points[(i + 1) % points.length])),
  );
  const path = [...points.slice(at + 1), ...points.slice(0, at + 1)];
  const [first, last] = /** @type {[Point, Point]} */ ([path[0], path.at(-1)]);
  const [start, end] = first[0] < last[0] ? [-180, 180] : [180, -180];
  const latitude = (first[1] + last[1]) / 2;
  return withoutRepeats([
    [start, latitude],
    ...path,
    [end, latitude],
    [end, -90],
    [start, -90],
    [start, latitude],
  ]);
}
