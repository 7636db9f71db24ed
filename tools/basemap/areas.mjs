// @ts-check
// The land of the source as areas: every polygon gets its owner, and what is disputed gets its own.
import countryCodes from 'i18n-iso-countries';
import { cutPolygon } from './antimeridian.mjs';
import { isVisible } from './detail.mjs';
import { DROPPED, JOINS, OWN_AREAS, SEPARATE_POLYGONS } from './owners.mjs';
import { drawnArea, inPolygon, polygonsOf, withoutRepeats } from './rings.mjs';
import { splitPolygon } from './split.mjs';

/** @typedef {import('./types.mjs').Area} Area */
/** @typedef {import('./types.mjs').Point} Point */
/** @typedef {import('./types.mjs').Ring} Ring */
/** @typedef {import('./types.mjs').Polygon} Polygon */
/** @typedef {import('./types.mjs').Feature} Feature */

/**
 * @param {Feature} country
 * @returns {Omit<Area, 'polygons'> | undefined}
 */
function ownerOf({ id, properties }) {
  const name = String(properties?.name);
  if (DROPPED.includes(name)) return undefined;
  const own = OWN_AREAS[name];
  if (own) return own;
  const code = JOINS[name] ?? countryCodes.numericToAlpha2(String(id));
  if (!code) throw new Error(`No owner known for «${name}» (${id}).`);
  return { id: code, code, claims: [] };
}

/**
 * @param {Feature[]} countries
 * @param {(point: Point) => Point} sharpen
 * @returns {Map<string, Area>}
 */
export function areasOf(countries, sharpen) {
  /** @type {Map<string, Area>} */
  const areas = new Map();
  for (const country of countries) {
    const owner = ownerOf(country);
    if (!owner) continue;
    const area = areas.get(owner.id) ?? { ...owner, polygons: [] };
    areas.set(owner.id, area);
    for (const polygon of polygonsOf(country.geometry)) {
      const rings = polygon.map((ring) => withoutRepeats(ring.map(sharpen)));
      area.polygons.push(...cutPolygon(rings.filter((ring) => ring.length >= 4)));
    }
  }
  return areas;
}

/**
 * Takes disputed areas out of the states the source files them under.
 * @param {Map<string, Area>} areas
 * @param {Feature[]} claims
 */
export function separateDisputed(areas, claims) {
  for (const { id, within, probe, claims: sides } of SEPARATE_POLYGONS) {
    const host = hostOf(areas, within);
    const index = host.polygons.findIndex((polygon) => inPolygon(probe, polygon));
    if (index < 0) throw new Error(`${id} is not in ${within}.`);
    areas.set(id, { id, code: null, claims: sides, polygons: host.polygons.splice(index, 1) });
  }
  for (const { properties, geometry } of claims) {
    if (geometry.type !== 'LineString' || !properties) throw new Error('A claim is one line.');
    const { id, within, probe, claims: sides } = properties;
    const host = hostOf(areas, within);
    const index = host.polygons.findIndex((polygon) => inPolygon(probe, polygon));
    const polygon = host.polygons[index];
    if (!polygon) throw new Error(`${id} is not in ${within}.`);
    const [claimed, rest] = splitPolygon(
      polygon,
      /** @type {Point[]} */ (geometry.coordinates),
      probe,
    );
    host.polygons[index] = rest;
    areas.set(id, { id, code: null, claims: sides, polygons: [claimed] });
  }
}

/**
 * @param {Map<string, Area>} areas
 * @param {string} id
 */
function hostOf(areas, id) {
  const host = areas.get(id);
  if (!host) throw new Error(`No area ${id}.`);
  return host;
}

/**
 * Leaves out islands and holes too small to be drawn, but never the whole of a country.
 * @param {Map<string, Area>} areas
 */
export function dropSpecks(areas) {
  for (const area of areas.values()) {
    const bySize = [...area.polygons].sort((a, b) => sizeOf(b) - sizeOf(a));
    area.polygons = bySize
      .filter(([outer], index) => outer && (index === 0 || isVisible(outer)))
      .map(([outer, ...holes]) => [/** @type {Ring} */ (outer), ...holes.filter(isVisible)]);
  }
}

/** @param {Polygon} polygon */
const sizeOf = ([outer]) => (outer ? drawnArea(outer) : 0);
