// @ts-check
// The outlines along which the tint bands run. Outer rings are walked CLOCKWISE, holes
// counter-clockwise: the state is always on the right hand, where MapLibre puts a positive line-offset.
import { onFrame, ringRunsOf, segmentKey } from '../lines.mjs';
import { drawnArea, wind } from '../rings.mjs';
import { dissolve } from '../topology.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */
/** @typedef {import('../types.mjs').Line} Line */
/** @typedef {import('../types.mjs').Topology} Topology */
/** @typedef {import('../topology.mjs').Patch} Patch */

const STATES = [
  { code: 'SY', plusOne: false },
  { code: 'IQ', plusOne: false },
  { code: 'IR', plusOne: false },
  { code: 'RU', plusOne: false },
  { code: 'LB', plusOne: true },
];

/** Islands below this drawn area (square degrees) would be all band. */
const SMALLEST = 0.3;

/**
 * @param {Topology} topology
 * @param {Patch[]} areas
 * @param {Feature[]} borders
 * @returns {Feature[]}
 */
export function bandsLayer(topology, areas, borders) {
  const disputed = disputedSegments(borders);
  return STATES.map(({ code, plusOne }) => {
    const state = areas.find((area) => area.id === code);
    if (!state) throw new Error(`No outline for ${code}.`);
    const lines = dissolve(topology, [state]).flatMap((polygon) =>
      polygon
        .filter((ring) => drawnArea(ring) > SMALLEST)
        .map((ring) => wind(ring, ring !== polygon[0]))
        .flatMap((ring) =>
          ringRunsOf(ring, (a, b) => !onFrame(a, b) && !disputed.has(segmentKey(a, b))),
        ),
    );
    return {
      type: 'Feature',
      id: code,
      properties: { code, plusOne },
      geometry: { type: 'MultiLineString', coordinates: lines },
    };
  });
}

/**
 * A band along a disputed line would take a side: these segments carry none.
 * @param {Feature[]} borders
 */
function disputedSegments(borders) {
  const keys = new Set();
  for (const { properties, geometry } of borders) {
    if (properties?.kind !== 'disputed') continue;
    const lines =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    for (const line of /** @type {Line[]} */ (lines)) {
      line.forEach((point, i) => {
        const before = line[i - 1];
        if (before) keys.add(segmentKey(before, point));
      });
    }
  }
  return keys;
}
