// @ts-check
// Lines of the topology: who lies on either side of an arc, and arcs joined into long lines.
import { mesh } from 'topojson-client';
import { withoutRepeats } from './rings.mjs';
import { buildTopology } from './topojson.mjs';

/** @typedef {import('./types.mjs').Line} Line */
/** @typedef {import('./types.mjs').Point} Point */
/** @typedef {import('./types.mjs').Topology} Topology */
/** @typedef {import('./topology.mjs').Patch} Patch */

/**
 * @param {Patch[]} patches
 * @returns {Map<number, Patch[]>} arc → the one or two patches beside it
 */
export function sidesOf(patches) {
  /** @type {Map<number, Patch[]>} */
  const sides = new Map();
  for (const patch of patches) {
    for (const index of /** @type {number[]} */ (patch.arcs.flat(Infinity))) {
      const arc = index < 0 ? ~index : index;
      const found = sides.get(arc);
      if (!found) sides.set(arc, [patch]);
      else if (!found.includes(patch)) found.push(patch);
      else sides.set(arc, found);
    }
  }
  return sides;
}

/**
 * Arcs joined end to end.
 * @param {Topology} topology
 * @param {number[]} arcs
 * @returns {Line[]}
 */
export function joinArcs(topology, arcs) {
  /** @type {import('topojson-specification').MultiLineString} */
  const object = { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) };
  return usable(mesh(topology, object).coordinates);
}

/**
 * Lines joined end to end where they meet.
 * @param {Line[]} lines
 * @returns {Line[]}
 */
export function joinLines(lines) {
  const topology = buildTopology({ lines: { type: 'MultiLineString', coordinates: lines } });
  return usable(mesh(topology, /** @type {any} */ (topology.objects.lines)).coordinates);
}

/**
 * @param {number[][][]} lines
 * @returns {Line[]}
 */
function usable(lines) {
  return /** @type {Line[]} */ (lines).map(withoutRepeats).filter((line) => line.length > 1);
}

/**
 * The edge of the flat map is no coast and no border.
 * @param {Point} a
 * @param {Point} b
 */
export function onFrame(a, b) {
  return (Math.abs(a[0]) > 179.9 && Math.abs(b[0]) > 179.9) || (a[1] < -85 && b[1] < -85);
}

/**
 * Cuts a line into the runs whose segments are kept.
 * @param {Line} line
 * @param {(a: Point, b: Point) => boolean} keeps
 * @returns {Line[]}
 */
export function runsOf(line, keeps) {
  /** @type {Line[]} */
  const runs = [];
  /** @type {Line | undefined} */
  let run;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = /** @type {[Point, Point]} */ ([line[i - 1], line[i]]);
    if (!keeps(a, b)) run = undefined;
    else if (run) run.push(b);
    else runs.push((run = [a, b]));
  }
  return runs;
}

/**
 * The same, for a closed ring: a run that spans the ring's first point stays whole.
 * @param {Line} ring
 * @param {(a: Point, b: Point) => boolean} keeps
 * @returns {Line[]}
 */
export function ringRunsOf(ring, keeps) {
  const runs = runsOf(ring, keeps);
  const [first, last] = [runs[0], runs.at(-1)];
  const [start, end] = [first?.[0], last?.at(-1)];
  if (!first || !last || first === last || !start || !end) return runs;
  if (start[0] !== end[0] || start[1] !== end[1]) return runs;
  return [[...last, ...first.slice(1)], ...runs.slice(1, -1)];
}

/**
 * One name for a segment, whichever way it is walked.
 * @param {Point} a
 * @param {Point} b
 */
export function segmentKey(a, b) {
  const forwards = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  return (forwards ? [...a, ...b] : [...b, ...a]).join(' ');
}
