// @ts-check
// One topology for everything that borders on something: smoothed once, so that a coast, a border, a
// band and a province that share a line share its very points.
import { mergeArcs } from 'topojson-client';
import { crossingsOf } from './crossings.mjs';
import { distanceTo, REGION, roundPoint } from './detail.mjs';
import { withoutRepeats } from './rings.mjs';
import { buildTopology, coordinatesOf, simplify, weigh } from './topojson.mjs';

/** @typedef {import('./types.mjs').Area} Area */
/** @typedef {import('./types.mjs').Point} Point */
/** @typedef {import('./types.mjs').Polygon} Polygon */
/** @typedef {import('./types.mjs').Topology} Topology */
/** @typedef {import('topojson-specification').GeometryCollection} Collection */
/** @typedef {import('topojson-specification').Polygon | import('topojson-specification').MultiPolygon} Patch */

/** How many times the weight of a bend must be to stay, in lines that may be coarser than a coast. */
const EASE = { province: 5, farBorder: 5 };

const UNTANGLING_ROUNDS = 8;

/**
 * @param {Area[]} areas
 * @param {Area[]} provinces
 * @returns {{ topology: Topology, areas: Patch[], provinces: Patch[] }}
 */
export function makeTopology(areas, provinces) {
  const full = buildTopology({ areas: collect(areas), provinces: collect(provinces) });
  const weighed = weigh(full);
  easeArcs(weighed);
  const smooth = smoothUntangled(weighed);
  return {
    topology: smooth,
    areas: patchesOf(smooth, 'areas'),
    provinces: patchesOf(smooth, 'provinces'),
  };
}

/**
 * Smooths, and gives lines that came to cross more of their points back until they do not.
 * @param {Topology} weighed
 * @returns {Topology}
 */
function smoothUntangled(weighed) {
  for (let round = 0; ; round++) {
    const smooth = simplify(weighed);
    smooth.arcs = smooth.arcs.map(roundArc);
    const crossings = crossingsOf(/** @type {Point[][]} */ (smooth.arcs));
    if (crossings.length === 0 || round === UNTANGLING_ROUNDS) return smooth;
    for (const { arcs, box } of crossings) {
      for (const point of arcs.flatMap((arc) => weighed.arcs[arc] ?? [])) {
        const [x = 0, y = 0, weight = 0] = point;
        if (distanceTo([x, y], box) < 1e-6) point[2] = weight * 4;
      }
    }
  }
}

/**
 * Lines between provinces are hairlines, and borders far away mere orientation: both may be coarser.
 * @param {Topology} weighed
 */
function easeArcs(weighed) {
  const areas = arcsOf(patchesOf(weighed, 'areas'));
  const seen = new Set();
  const inland = new Set(areas.filter((arc) => seen.has(arc) || !seen.add(arc)));
  weighed.arcs.forEach((arc, index) => {
    if (seen.has(index) && !inland.has(index)) return;
    for (const point of arc) {
      const ease = !seen.has(index) ? EASE.province : isFar(point) ? EASE.farBorder : 1;
      point[2] = /** @type {number} */ (point[2]) / ease;
    }
  });
}

/** @param {number[]} point */
function isFar([x = 0, y = 0]) {
  return distanceTo([x, y], REGION) > 0;
}

/**
 * @param {Patch[]} patches
 * @returns {number[]} the arcs they are made of, however they are walked
 */
function arcsOf(patches) {
  return patches.flatMap(({ arcs }) =>
    /** @type {number[]} */ (arcs.flat(Infinity)).map((arc) => (arc < 0 ? ~arc : arc)),
  );
}

/**
 * An arc keeps its two ends, even where they round to one point.
 * @param {number[][]} arc
 */
function roundArc(arc) {
  const points = withoutRepeats(arc.map(roundPoint));
  const [only] = points;
  return only && points.length === 1 ? [only, only] : points;
}

/**
 * @param {Area[]} areas
 * @returns {import('geojson').FeatureCollection}
 */
function collect(areas) {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ id, polygons, ...properties }) => ({
      type: 'Feature',
      id,
      properties,
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
}

/**
 * @param {Topology} topology
 * @param {string} name
 */
function patchesOf(topology, name) {
  return /** @type {Patch[]} */ (/** @type {Collection} */ (topology.objects[name]).geometries);
}

/**
 * The rings of some patches, dissolved into one; rings that smoothing closed up are gone.
 * @param {Topology} topology
 * @param {Patch[]} patches
 * @returns {Polygon[]}
 */
export function dissolve(topology, patches) {
  const merged = mergeArcs(topology, /** @type {any} */ (patches));
  return merged.arcs.flatMap((rings) => {
    const [outer, ...holes] = rings.map((arcs) => ringOf(topology, arcs));
    return outer ? [[outer, ...holes.filter((hole) => hole !== undefined)]] : [];
  });
}

/**
 * @param {Topology} topology
 * @param {number[]} arcs
 * @returns {Point[] | undefined}
 */
function ringOf(topology, arcs) {
  const points = arcs.flatMap((index) => {
    const arc = /** @type {Point[]} */ (topology.arcs[index < 0 ? ~index : index]);
    return index < 0 ? [...arc].reverse() : arc;
  });
  const ring = withoutSpikes(withoutRepeats(points));
  return ring.length >= 4 ? ring : undefined;
}

/**
 * Takes out points from which a ring turns straight back: rounding leaves a few.
 * @param {Point[]} closed
 */
function withoutSpikes(closed) {
  const ring = closed.slice(0, -1);
  for (let i = 0; ring.length > 2 && i < ring.length;) {
    const before = /** @type {Point} */ (ring[(i + ring.length - 1) % ring.length]);
    const after = /** @type {Point} */ (ring[(i + 1) % ring.length]);
    if (before[0] !== after[0] || before[1] !== after[1]) {
      i += 1;
      continue;
    }
    ring.splice(i, 1);
    ring.splice(i % ring.length, 1);
    i = Math.max(0, i - 2);
  }
  return ring.length > 2 ? [...ring, /** @type {Point} */ (ring[0])] : [];
}

/**
 * Smooths a line that borders on nothing.
 * @param {Point[]} line
 * @returns {Point[]}
 */
export function smoothLine(line) {
  const full = buildTopology({ line: { type: 'LineString', coordinates: line } });
  const coordinates = coordinatesOf(simplify(weigh(full)));
  return withoutRepeats(coordinates.map(roundPoint));
}
