// @ts-check
// Meridians and parallels: every 5° around the region, every 15° elsewhere.

/** @typedef {import('../types.mjs').Feature} Feature */
/** @typedef {import('../types.mjs').Point} Point */

const FINE = { west: 0, south: 5, east: 90, north: 65 };
const TOP = 80;
/** Points are this far apart, so that a parallel stays one where lines are drawn as great circles. */
const STEP = 5;

/**
 * @param {number} from
 * @param {number} to
 * @param {number} step
 */
const range = (from, to, step) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

/** @returns {Feature[]} */
export function graticuleLayer() {
  return [
    ...range(-180, 180, 5).flatMap((degrees) => {
      const isFine = degrees >= FINE.west && degrees <= FINE.east;
      if (degrees % 15 === 0) return line('lon', degrees, -TOP, TOP);
      return isFine ? line('lon', degrees, FINE.south, FINE.north) : [];
    }),
    ...range(-75, 75, 5).flatMap((degrees) => {
      const isFine = degrees >= FINE.south && degrees <= FINE.north;
      if (degrees % 15 === 0) return line('lat', degrees, -180, 180);
      return isFine ? line('lat', degrees, FINE.west, FINE.east) : [];
    }),
  ];
}

/**
 * @param {'lon' | 'lat'} axis
 * @param {number} degrees
 * @param {number} from
 * @param {number} to
 * @returns {Feature}
 */
function line(axis, degrees, from, to) {
  return {
    type: 'Feature',
    properties: { degrees, axis },
    geometry: {
      type: 'LineString',
      coordinates: range(from, to, axis === 'lon' ? to - from : STEP).map((along) =>
        axis === 'lon' ? [degrees, along] : [along, degrees],
      ),
    },
  };
}
