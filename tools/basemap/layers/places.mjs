// @ts-check
// Label points for seas and for cities that help a reader find the way.
import { CITIES } from '../data/cities.mjs';
import { SEAS } from '../data/water.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */

/** @returns {Feature[]} */
export function seasLayer() {
  return SEAS.map(({ at, ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: at },
  }));
}

/** @returns {Feature[]} */
export function citiesLayer() {
  return CITIES.map(({ at, ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: at },
  }));
}
