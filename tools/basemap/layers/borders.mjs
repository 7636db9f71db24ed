// @ts-check
// Borders between areas, each line once, told apart into agreed and disputed.
import { joinArcs, runsOf, segmentKey, sidesOf } from '../lines.mjs';
import { DISPUTED_STRETCHES, isDisputed } from '../owners.mjs';
import { polygonsOf } from '../rings.mjs';

/** @typedef {import('../types.mjs').Feature} Feature */
/** @typedef {import('../types.mjs').Line} Line */
/** @typedef {import('../types.mjs').Point} Point */
/** @typedef {import('../types.mjs').Topology} Topology */
/** @typedef {import('../topology.mjs').Patch} Patch */
/** @typedef {{ id: string, code: string | null, claims: string[] }} Side */

/**
 * @param {Topology} topology
 * @param {Patch[]} areas
 * @param {Feature[]} countries as drawn: a state that smoothing has closed up leaves no border
 * @returns {Feature[]}
 */
export function bordersLayer(topology, areas, countries) {
  const isFresh = sharedOnce(countries);
  /** @type {Map<string, { pair: [Side, Side], arcs: number[] }>} */
  const pairs = new Map();
  for (const [arc, patches] of sidesOf(areas)) {
    if (patches.length !== 2) continue;
    const pair = /** @type {[Side, Side]} */ (
      patches.map(sideOf).sort((a, b) => (a.id < b.id ? -1 : 1))
    );
    const key = pair.map((side) => side.id).join(' ');
    const found = pairs.get(key);
    if (found) found.arcs.push(arc);
    else pairs.set(key, { pair, arcs: [arc] });
  }
  return [...pairs.keys()].sort().flatMap((key) => {
    const { pair, arcs } = /** @type {{ pair: [Side, Side], arcs: number[] }} */ (pairs.get(key));
    const lines = joinArcs(topology, arcs).flatMap((line) => runsOf(line, isFresh));
    return bordersBetween(pair, lines);
  });
}

/**
 * Whether a segment lies between two drawn countries and was not asked for before.
 * @param {Feature[]} countries
 * @returns {(a: Point, b: Point) => boolean}
 */
function sharedOnce(countries) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const ring of countries.flatMap(({ geometry }) => polygonsOf(geometry).flat())) {
    runsOf(ring, (a, b) => {
      const key = segmentKey(a, b);
      uses.set(key, (uses.get(key) ?? 0) + 1);
      return false;
    });
  }
  return (a, b) => {
    const key = segmentKey(a, b);
    const isShared = uses.get(key) === 2;
    uses.delete(key);
    return isShared;
  };
}

/**
 * @param {Patch} patch
 * @returns {Side}
 */
function sideOf(patch) {
  return { id: String(patch.id), .../** @type {Omit<Side, 'id'>} */ (patch.properties) };
}

/**
 * @param {[Side, Side]} pair
 * @param {Line[]} lines
 * @returns {Feature[]}
 */
function bordersBetween(pair, lines) {
  const [a, b] = pair;
  if (isDisputed(a, b)) return borderFeatures('disputed', pair, lines);
  const stretch = DISPUTED_STRETCHES.find(
    ({ between }) => between[0] === a.id && between[1] === b.id,
  );
  if (!stretch) return borderFeatures('border', pair, lines);
  /** @type {(from: Point, to: Point) => boolean} */
  const disputed = (from, to) => stretch.where(from) && stretch.where(to);
  return [
    ...borderFeatures(
      'border',
      pair,
      lines.flatMap((line) => runsOf(line, (from, to) => !disputed(from, to))),
    ),
    ...borderFeatures(
      'disputed',
      pair,
      lines.flatMap((line) => runsOf(line, disputed)),
    ),
  ];
}

/**
 * @param {'border' | 'disputed'} kind
 * @param {[Side, Side]} pair
 * @param {Line[]} lines
 * @returns {Feature[]}
 */
function borderFeatures(kind, pair, lines) {
  if (lines.length === 0) return [];
  const codes = pair.flatMap(({ code, claims }) => (code ? [code] : claims));
  const areas = pair.filter(({ code }) => code === null).map(({ id }) => id);
  const properties = {
    kind,
    countries: [...new Set(codes)].sort(),
    ...(areas.length > 0 && { areas }),
  };
  const [only] = lines;
  return [
    {
      type: 'Feature',
      properties,
      geometry:
        lines.length === 1 && only
          ? { type: 'LineString', coordinates: only }
          : { type: 'MultiLineString', coordinates: lines },
    },
  ];
}
