// @ts-check
// Plane geometry of rings: area, winding, containment.

/** @typedef {import('./types.mjs').Point} Point */
/** @typedef {import('./types.mjs').Ring} Ring */
/** @typedef {import('./types.mjs').Polygon} Polygon */
/** @typedef {import('./types.mjs').Box} Box */

const RADIANS = Math.PI / 180;

/**
 * Mercator's y in degrees, so that x and y have one scale on the drawn map.
 * @param {number} latitude
 */
export function mercatorY(latitude) {
  const clamped = Math.max(-85, Math.min(85, latitude));
  return Math.log(Math.tan(Math.PI / 4 + (clamped * RADIANS) / 2)) / RADIANS;
}

/**
 * Signed area in square degrees: positive for a counter-clockwise ring.
 * @param {readonly Point[]} ring
 */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x0, y0] = /** @type {Point} */ (ring[j]);
    const [x1, y1] = /** @type {Point} */ (ring[i]);
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

/**
 * The area a ring takes on the drawn map, in square Mercator degrees.
 * @param {readonly Point[]} ring
 */
export function drawnArea(ring) {
  return Math.abs(signedArea(ring.map(([x, y]) => [x, mercatorY(y)])));
}

/**
 * @param {Ring} ring
 * @param {boolean} counterClockwise
 * @returns {Ring}
 */
export function wind(ring, counterClockwise) {
  return signedArea(ring) > 0 === counterClockwise ? ring : [...ring].reverse();
}

/**
 * The right-hand rule of RFC 7946: outer rings counter-clockwise, holes clockwise.
 * @param {Polygon} polygon
 * @returns {Polygon}
 */
export function windPolygon(polygon) {
  return polygon.map((ring, index) => wind(ring, index === 0));
}

/**
 * @param {Point} point
 * @param {Ring} ring
 */
export function inRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x0, y0] = /** @type {Point} */ (ring[j]);
    const [x1, y1] = /** @type {Point} */ (ring[i]);
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

/**
 * @param {Point} point
 * @param {Polygon} polygon
 */
export function inPolygon(point, [outer, ...holes]) {
  return outer !== undefined && inRing(point, outer) && !holes.some((hole) => inRing(point, hole));
}

/**
 * @param {readonly Point[]} points
 * @returns {Box}
 */
export function boxOf(points) {
  /** @type {Box} */
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/**
 * @param {readonly Point[]} points
 * @returns {Point[]} the points without immediate repetitions
 */
export function withoutRepeats(points) {
  return points.filter((point, i) => {
    const before = points[i - 1];
    return before === undefined || before[0] !== point[0] || before[1] !== point[1];
  });
}

/**
 * Polygons of a GeoJSON geometry, whatever it is.
 * @param {import('geojson').Geometry | null} geometry
 * @returns {Polygon[]}
 */
export function polygonsOf(geometry) {
  if (geometry?.type === 'Polygon') return [/** @type {Polygon} */ (geometry.coordinates)];
  if (geometry?.type === 'MultiPolygon') return /** @type {Polygon[]} */ (geometry.coordinates);
  return [];
}

/**
 * @param {Polygon[]} polygons
 * @returns {import('geojson').Polygon | import('geojson').MultiPolygon}
 */
export function polygonGeometry(polygons) {
  const wound = polygons.map(windPolygon);
  return wound.length === 1
    ? { type: 'Polygon', coordinates: /** @type {Polygon} */ (wound[0]) }
    : { type: 'MultiPolygon', coordinates: wound };
}
