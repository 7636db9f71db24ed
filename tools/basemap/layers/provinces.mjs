// @ts-check
// First-level divisions of Syria, Iraq and Iran: polygons for the dossier, inner lines for the map.
import { joinArcs, sidesOf } from '../lines.mjs';
import { PROVINCES } from '../data/provinces.mjs';
import { polygonGeometry, polygonsOf } from '../rings.mjs';
import { dissolve } from '../topology.mjs';

/** @typedef {import('../types.mjs').Area} Area */
/** @typedef {import('../types.mjs').Feature} Feature */
/** @typedef {import('../types.mjs').Point} Point */
/** @typedef {import('../types.mjs').Topology} Topology */
/** @typedef {import('../topology.mjs').Patch} Patch */

export const DIVIDED = { syr: 'SY', irq: 'IQ', irn: 'IR' };

/**
 * @param {string} source three-letter name of the country's file
 * @param {string} country
 * @param {Feature[]} features
 * @param {(id: string, point: Point) => Point} align
 * @returns {Area[]}
 */
export function provinceAreas(source, country, features, align) {
  return features.flatMap(({ properties, geometry }) => {
    const province = PROVINCES.find(
      ({ country: of, source: name }) => of === country && name === properties?.name,
    );
    if (!province) return [];
    const polygons = polygonsOf(geometry).map((polygon) =>
      polygon.map((ring) => ring.map((point) => align(source, point))),
    );
    return { id: province.id, code: country, claims: [], polygons };
  });
}

/**
 * @param {Topology} topology
 * @param {Patch[]} provinces
 * @returns {Feature[]}
 */
export function provincesLayer(topology, provinces) {
  return provinces.map((patch) => {
    const id = String(patch.id);
    const known = PROVINCES.find((province) => province.id === id);
    return {
      type: 'Feature',
      id,
      properties: { id, country: known?.country, iso: known?.iso ?? true, name: known?.name },
      geometry: polygonGeometry(dissolve(topology, [patch])),
    };
  });
}

/**
 * Lines between two divisions of one country, each once. The edges of the UN zone on the Golan are no
 * provincial lines.
 * @param {Topology} topology
 * @param {Patch[]} provinces
 * @returns {Feature[]}
 */
export function admin1Layer(topology, provinces) {
  const inner = [...sidesOf(provinces)].filter(
    ([, [a, b]]) => a && b && countryOf(a) === countryOf(b) && a.id !== 'undof' && b.id !== 'undof',
  );
  return Object.values(DIVIDED).map((country) => ({
    type: 'Feature',
    properties: { country },
    geometry: {
      type: 'MultiLineString',
      coordinates: joinArcs(
        topology,
        inner.filter(([, [a]]) => a && countryOf(a) === country).map(([arc]) => arc),
      ),
    },
  }));
}

/** @param {Patch} patch */
const countryOf = (patch) => /** @type {{ code: string }} */ (patch.properties).code;
