// @ts-check
// How fine the map is, place by place: one continuous field, so that fine and coarse never meet in
// a visible step.
import { mercatorY, boxOf, drawnArea } from './rings.mjs';

/** @typedef {import('./types.mjs').Point} Point */
/** @typedef {import('./types.mjs').Box} Box */

/** Syria, Lebanon, Iraq, the west of Iran and the seas beside them. @type {Box} */
export const CORE = [32, 29, 50, 39];
/** The region the atlas is about. @type {Box} */
export const REGION = [20, 24, 65, 48];

/** Iran and the Gulf: finer than the region, not as fine as the core. @type {Box} */
const EAST = [44, 25, 63, 40];

/** Where lines are finest, and over how many degrees that fades into the region's tolerance. */
const FOCI = [
  { box: CORE, tolerance: 0.005, fade: 5.5 },
  { box: EAST, tolerance: 0.022, fade: 4 },
];
const REGION_TOLERANCE = 0.06;
/**
 * Beyond the region lines grow coarser: quickly at first, then slowly, then carelessly.
 * Degrees outside, and the tolerance there.
 * @type {[number, number][]}
 */
const WORLD = [
  [0, REGION_TOLERANCE],
  [7, 0.2],
  [72, 0.6],
  [125, 1.5],
];

/**
 * What is on screen where a page is about a place beyond the region: around Moscow, Russia with Astana, and the United
 * States. Finer than the world around it, for no file of their own makes up for it.
 */
const AWAY = [
  { box: [12, 46, 64, 68], tolerance: 0.12, fade: 6 },
  { box: [60, 42, 124, 74], tolerance: 0.24, fade: 10 },
  { box: [-128, 15, -66, 50], tolerance: 0.19, fade: 9 },
];

/**
 * How far a point lies outside a box, in degrees, by the shorter way round the globe; 0 inside.
 * @param {Point} point
 * @param {Box} box
 */
export function distanceTo([x, y], [west, south, east, north]) {
  const aside = Math.max(west - x, 0, x - east);
  const dx = Math.min(aside, 360 - (east - west) - aside);
  return Math.hypot(dx, Math.max(south - y, 0, y - north));
}

/**
 * The size, in Mercator degrees, of what may be smoothed away at a point.
 * @param {Point} point
 */
export function toleranceAt(point) {
  const outside = distanceTo(point, REGION);
  if (outside > 0) {
    const world = worldTolerance(outside);
    const away = AWAY.map(({ box, tolerance, fade }) =>
      between(tolerance, world, distanceTo(point, box) / fade),
    );
    return Math.min(world, ...away) * polarExcess(point[1]);
  }
  return Math.min(
    ...FOCI.map(({ box, tolerance, fade }) =>
      between(tolerance, REGION_TOLERANCE, distanceTo(point, box) / fade),
    ),
  );
}

/** @param {number} outside degrees beyond the region */
function worldTolerance(outside) {
  const last = WORLD.length - 1;
  const found = WORLD.findIndex(([distance]) => distance > outside);
  const index = found < 0 ? last : found;
  const [from, fine] = /** @type {[number, number]} */ (WORLD[index - 1]);
  const [to, coarse] = /** @type {[number, number]} */ (WORLD[index]);
  return between(fine, coarse, (outside - from) / (to - from));
}

/**
 * From one tolerance to another in equal ratios.
 * @param {number} from
 * @param {number} to
 * @param {number} t
 */
function between(from, to, t) {
  return from * (to / from) ** Math.min(1, t);
}

/**
 * Mercator swells the Arctic and the Antarctic; not all of their detail earns the space.
 * @param {number} latitude
 */
function polarExcess(latitude) {
  return Math.sqrt(1 / Math.max(0.05, Math.cos((latitude * Math.PI) / 180)));
}

/**
 * Weight of a Visvalingam triangle: its drawn area, counted in tolerances. Below 1 it is not missed.
 * The edge of the flat map stays as it is.
 * @param {import('topojson-simplify').Triangle} triangle
 */
export function triangleWeight([a, b, c]) {
  if (Math.abs(b[0]) === 180) return Infinity;
  const ay = mercatorY(a[1]);
  const by = mercatorY(b[1]);
  const cy = mercatorY(c[1]);
  const area = Math.abs((a[0] - c[0]) * (by - ay) - (a[0] - b[0]) * (cy - ay)) / 2;
  return area / toleranceAt([b[0], b[1]]) ** 2;
}

/**
 * Whether a ring is big enough to be drawn where it lies.
 * @param {Point[]} ring
 */
export function isVisible(ring) {
  const [west, south, east, north] = boxOf(ring);
  return drawnArea(ring) > 6 * toleranceAt([(west + east) / 2, (south + north) / 2]) ** 2;
}

/**
 * Three decimals (a hundred metres) where lines are finer than that, two elsewhere.
 * @param {readonly number[]} point
 * @returns {Point}
 */
export function roundPoint([x = 0, y = 0]) {
  const scale = toleranceAt([x, y]) < 0.0225 ? 1000 : 100;
  return [Math.round(x * scale) / scale + 0, Math.round(y * scale) / scale + 0];
}
