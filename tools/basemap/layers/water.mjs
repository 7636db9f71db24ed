// @ts-check
// Lakes and rivers. The source is 1:50 million on a coarse grid: corners are rounded off, which adds
// no bend that is not there.
import { LAKE_NAMES, RIVER_NAMES } from '../data/water.mjs';
import { distanceTo, isVisible, REGION } from '../detail.mjs';
import { joinLines } from '../lines.mjs';
import { boxOf, inPolygon, polygonGeometry, polygonsOf } from '../rings.mjs';
import { smoothLine } from '../topology.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */
/** @typedef {import('../types.mjs').Line} Line */
/** @typedef {import('../types.mjs').Point} Point */
/** @typedef {import('../types.mjs').Ring} Ring */

/** Rivers further than this from the region (degrees) are left out. */
const RIVER_MARGIN = 4;
/** Two lakes of the source whose middles are nearer than this are one. */
const SAME_LAKE = 0.2;
/** How near a river must pass to a point to bear its name. */
const NEAR = 0.06;

/**
 * Chaikin's corner cutting.
 * @param {Line} line
 * @param {boolean} closed
 * @returns {Line}
 */
function roundCorners(line, closed) {
  /** @type {Line} */
  const out = [];
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = /** @type {[Point, Point]} */ ([line[i - 1], line[i]]);
    out.push([x0 * 0.75 + x1 * 0.25, y0 * 0.75 + y1 * 0.25]);
    out.push([x0 * 0.25 + x1 * 0.75, y0 * 0.25 + y1 * 0.75]);
  }
  const [first, last] = [out[0], line.at(-1)];
  if (closed && first) return [...out, first];
  return [/** @type {Point} */ (line[0]), ...out, /** @type {Point} */ (last)];
}

/**
 * Rounds the corners, then leaves out the points nobody would miss.
 * @param {Line} line
 * @param {boolean} closed
 */
function soften(line, closed) {
  const isNear = distanceTo(/** @type {Point} */ (line[0]), REGION) < 5;
  const soft = isNear ? roundCorners(roundCorners(line, closed), closed) : line;
  return smoothLine(soft);
}

/**
 * @param {Feature[]} lakes
 * @param {Feature[]} others coarser lakes, for where the first have none
 * @returns {Feature[]}
 */
export function lakesLayer(lakes, others) {
  const drawn = lakes.map(middleOf);
  const missing = others.filter((other) => {
    const [x, y] = middleOf(other);
    return drawn.every(([u, v]) => Math.hypot(u - x, v - y) > SAME_LAKE);
  });
  return [...lakes, ...missing].flatMap(({ geometry }) => {
    const polygons = polygonsOf(geometry).filter(([outer]) => outer && isVisible(outer));
    const known = LAKE_NAMES.find(({ probe }) =>
      polygons.some((polygon) => inPolygon(probe, polygon)),
    );
    const soft = polygons
      .map((polygon) => polygon.map((ring) => soften(ring, true)).filter((ring) => ring.length > 3))
      .filter((polygon) => polygon.length > 0);
    if (soft.length === 0) return [];
    return {
      type: 'Feature',
      properties: known ? { name: known.name } : {},
      geometry: polygonGeometry(soft),
    };
  });
}

/**
 * @param {Feature} lake
 * @returns {Point}
 */
function middleOf({ geometry }) {
  const [west, south, east, north] = boxOf(polygonsOf(geometry).flat(2));
  return [(west + east) / 2, (south + north) / 2];
}

/**
 * @param {Feature[]} rivers
 * @returns {Feature[]}
 */
export function riversLayer(rivers) {
  const lines = rivers.flatMap(linesOf).filter((line) => {
    const [west, south, east, north] = boxOf(line);
    return distanceTo([(west + east) / 2, (south + north) / 2], REGION) < RIVER_MARGIN;
  });
  const named = RIVER_NAMES.map(({ name, through }) => ({
    name,
    lines: lines.filter((line) => through.some((probe) => passes(line, probe))),
  }));
  const taken = new Set(named.flatMap((river) => river.lines));
  const nameless = { name: undefined, lines: lines.filter((line) => !taken.has(line)) };
  return [...named, nameless].map((river) => ({
    type: 'Feature',
    properties: river.name ? { name: river.name } : {},
    geometry: {
      type: 'MultiLineString',
      coordinates: joinLines(river.lines).map((line) => soften(line, false)),
    },
  }));
}

/**
 * @param {Feature} river
 * @returns {Line[]}
 */
function linesOf({ geometry }) {
  if (geometry?.type === 'LineString') return [/** @type {Line} */ (geometry.coordinates)];
  if (geometry?.type === 'MultiLineString') return /** @type {Line[]} */ (geometry.coordinates);
  return [];
}

/**
 * @param {Line} line
 * @param {Point} probe
 */
function passes(line, [px, py]) {
  return line.some(([x, y]) => Math.hypot(x - px, y - py) < NEAR);
}
