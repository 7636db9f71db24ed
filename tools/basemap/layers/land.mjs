// @ts-check
// Land, countries and coast: the polygons, and the line where the land ends.
import { onFrame, ringRunsOf } from '../lines.mjs';
import { polygonGeometry, polygonsOf, windPolygon } from '../rings.mjs';
import { dissolve } from '../topology.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */
/** @typedef {import('../types.mjs').Topology} Topology */
/** @typedef {import('../topology.mjs').Patch} Patch */

/**
 * @param {Topology} topology
 * @param {Patch[]} areas
 * @returns {Feature[]}
 */
export function landLayer(topology, areas) {
  return dissolve(topology, areas).map((polygon) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: windPolygon(polygon) },
  }));
}

/**
 * @param {Topology} topology
 * @param {Patch[]} areas
 * @returns {Feature[]}
 */
export function countriesLayer(topology, areas) {
  return areas.flatMap((area) => {
    const polygons = dissolve(topology, [area]);
    if (polygons.length === 0) return [];
    const { code, claims } = /** @type {{ code: string | null, claims: string[] }} */ (
      area.properties
    );
    const id = String(area.id);
    return {
      type: 'Feature',
      id,
      properties: code ? { code, id } : { code, id, claims },
      geometry: polygonGeometry(polygons),
    };
  });
}

/**
 * The outlines of the land, without the edges of the flat map.
 * @param {Feature[]} land
 * @returns {Feature[]}
 */
export function coastLayer(land) {
  return land.flatMap(({ geometry }) =>
    polygonsOf(geometry)
      .flat()
      .flatMap((ring) => ringRunsOf(ring, (a, b) => !onFrame(a, b)))
      .map((line) => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: line },
      })),
  );
}
