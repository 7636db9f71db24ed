// @ts-check
// The TopoJSON tools under types that fit together: their own disagree over empty properties.
import { feature } from 'topojson-client';
import { topology as build } from 'topojson-server';
import * as simplification from 'topojson-simplify';
import { triangleWeight } from './detail.mjs';

/** @typedef {import('./types.mjs').Line} Line */
/** @typedef {import('./types.mjs').Topology} Topology */

/**
 * @param {Record<string, import('geojson').GeoJSON>} objects
 * @returns {Topology}
 */
export function buildTopology(objects) {
  return /** @type {Topology} */ (build(/** @type {any} */ (objects)));
}

/**
 * Gives every point the weight of the bend it makes.
 * @param {Topology} topology
 * @returns {Topology}
 */
export function weigh(topology) {
  return simplification.presimplify(/** @type {any} */ (topology), triangleWeight);
}

/**
 * Leaves out the points that weigh less than 1.
 * @param {Topology} weighed
 * @returns {Topology}
 */
export function simplify(weighed) {
  return simplification.simplify(/** @type {any} */ (weighed), 1);
}

/**
 * The coordinates of the only object of a topology.
 * @param {Topology} topology
 * @returns {any}
 */
export function coordinatesOf(topology) {
  const [object] = Object.values(topology.objects);
  return /** @type {any} */ (feature(topology, /** @type {any} */ (object))).geometry.coordinates;
}
