// @ts-check
// Where a country's name goes: chosen by hand in the region, elsewhere the point furthest from any
// border of its biggest part.
import polylabel from 'polylabel';
import { COUNTRY_LABELS } from '../data/country-labels.mjs';
import { mercatorY, polygonsOf, signedArea } from '../rings.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */
/** @typedef {import('../types.mjs').Point} Point */
/** @typedef {import('../types.mjs').Polygon} Polygon */

const SQUARE_KM_PER_DEGREE = 111.2 ** 2;
const BIG = 1_000_000;
const MEDIUM = 100_000;

/**
 * @param {Feature[]} countries
 * @returns {Feature[]}
 */
export function countryLabelsLayer(countries) {
  return countries.flatMap(({ properties, geometry }) => {
    const code = properties?.code;
    if (!code) return [];
    const polygons = polygonsOf(geometry);
    const chosen = COUNTRY_LABELS[code];
    return {
      type: 'Feature',
      id: code,
      properties: { code, rank: chosen?.rank ?? rankOf(polygons) },
      geometry: { type: 'Point', coordinates: chosen?.at ?? centreOf(polygons) },
    };
  });
}

/** @param {Polygon[]} polygons */
function rankOf(polygons) {
  const area = polygons.reduce((sum, polygon) => sum + squareKm(polygon), 0);
  return area > BIG ? 1 : area > MEDIUM ? 2 : 3;
}

/** @param {Polygon} polygon */
function squareKm([outer = []]) {
  const latitude = outer.reduce((sum, [, y]) => sum + y, 0) / outer.length;
  return Math.abs(signedArea(outer)) * Math.cos((latitude * Math.PI) / 180) * SQUARE_KM_PER_DEGREE;
}

/**
 * @param {Polygon[]} polygons
 * @returns {Point}
 */
function centreOf(polygons) {
  const [biggest] = [...polygons].sort((a, b) => squareKm(b) - squareKm(a));
  /** @type {Polygon} */
  const flat = (biggest ?? []).map((ring) => ring.map(([x, y]) => [x, mercatorY(y)]));
  const [x = 0, y = 0] = polylabel(flat, 0.02);
  const latitude = (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI;
  return [Math.round(x * 100) / 100, Math.round(latitude * 100) / 100];
}
