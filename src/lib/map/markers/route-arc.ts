import { greatCircle } from '@turf/turf';
import type { Position } from 'geojson';
import { project, unproject, type Unit } from '$lib/base/mercator';

/** Into how many pieces an arc is cut. */
const STEPS = 64;
/** How far an arc is bent off the great circle, as a part of its length; further for each line beside it. */
const BEND = 0.16;
const SIDE_STEP = 0.1;
/** Of the way to a country, what an end that fades may take at most: it must never seem to arrive. */
const NEVER_ARRIVES = 0.6;

/**
 * The arc from one point to another, both in degrees, as points of the unit square: a great circle, bent to the
 * north-east. It is a sign and no track, and bent it does not pass for one. `beside` counts the lines that have
 * the same two ends already.
 */
export function arcBetween(from: Position, to: Position, beside = 0): Unit[] {
  return bent(arcPoints(from, to), BEND + SIDE_STEP * beside);
}

/**
 * The arc of which one end is not named, from that end to the named point: it comes from the side of a country,
 * is `reach` long at most, in units of the square, and ends far from the country's own point.
 */
export function fadingArc(named: Position, country: Position, reach: number, beside = 0): Unit[] {
  const way = arcPoints(named, country);
  const end = pointAlong(way, Math.min(reach, NEVER_ARRIVES * length(way)));
  return arcBetween(unproject(end), named, beside);
}

/** The arc without its first and last stretch, lengths in units of the square; empty where nothing is left. */
export function trimmed(arc: readonly Unit[], first: number, last: number): Unit[] {
  const until = length(arc) - last;
  if (arc.length < 2 || until <= first) return [];
  let gone = 0;
  const between = arc.filter((point, index) => {
    if (index > 0) gone += distance(arc[index - 1] as Unit, point);
    return gone > first && gone < until;
  });
  return [pointAlong(arc, first), ...between, pointAlong(arc, until)];
}

/** How long a line is, in units of the square. */
export function length(line: readonly Unit[]): number {
  return line.reduce(
    (sum, point, index) => (index === 0 ? 0 : sum + distance(line[index - 1] as Unit, point)),
    0,
  );
}

/** The great circle; one that crosses the date line goes on beyond the square, where MapLibre repeats the world. */
function arcPoints(from: Position, to: Position): Unit[] {
  const { geometry } = greatCircle(from, to, { npoints: STEPS });
  const parts: Position[][] =
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  let last = from[0] ?? 0;
  return parts.flat().map(([longitude = 0, latitude = 0]) => {
    last = longitude + 360 * Math.round((last - longitude) / 360);
    return project([last, latitude]);
  });
}

/** The point so far along a line, both in units of the square. */
function pointAlong(line: readonly Unit[], along: number): Unit {
  let left = along;
  for (const [index, point] of line.slice(1).entries()) {
    const before = line[index] as Unit;
    const step = distance(before, point);
    if (step >= left && step > 0) {
      const part = left / step;
      return [before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part];
    }
    left -= step;
  }
  return line.at(-1) as Unit;
}

/** Moves the points of a line sideways, most in its middle, towards the north-east. */
function bent(line: Unit[], part: number): Unit[] {
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end) return line;
  const [right, down] = [end[0] - start[0], end[1] - start[1]];
  // Of the two normals the one that points north-east: y runs south.
  const side = -down - right > 0 ? 1 : -1;
  return line.map(([x, y], index) => {
    const off = side * part * Math.sin((Math.PI * index) / (line.length - 1));
    return [x - down * off, y + right * off];
  });
}

function distance(one: Unit, other: Unit): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}
