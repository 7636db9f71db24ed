import type { Geometry } from 'geojson';
import { project, type Unit } from '$lib/base/mercator';
import type { UnitBounds } from './label-box';

/** Rings of the parts of a state, in the unit square. A map's tiles hold it in pieces, which overlap. */
export type StateShape = readonly (readonly (readonly Unit[])[])[];

/** What is to be asked of a state on a screen. */
export interface ShapeOnScreen {
  /** Of what is on screen; null where nothing of it is. */
  bounds: UnitBounds | null;
  holds(spot: Unit): boolean;
  /** Which of many spots on one level it holds, from west to east. */
  spotsOn(level: number, along: readonly number[]): Unit[];
  parts: readonly Part[];
}

type Edge = readonly [from: Unit, to: Unit];

interface Part {
  /** Those of its edges that are beside the screen or on it, and of these those on it. */
  beside: readonly Edge[];
  edges: readonly Edge[];
}

/** The rings of polygons in degrees, in the unit square. */
export function shapeOf(geometries: readonly Geometry[]): StateShape {
  const projected = (ring: readonly (readonly number[])[]): Unit[] =>
    ring.map((point) => project(point as unknown as [number, number]));
  return geometries.flatMap((geometry) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates.map(projected)];
    if (geometry.type === 'MultiPolygon') {
      return geometry.coordinates.map((polygon) => polygon.map(projected));
    }
    return [];
  });
}

/** A state as far as it is within the bounds of a screen. */
export function shapesOn(shape: StateShape, view: UnitBounds): ShapeOnScreen {
  const seen = shape.flatMap((rings) => {
    const bounds = common(boundsOf(rings[0] ?? []), view);
    return bounds ? [{ rings, bounds }] : [];
  });
  const row = { ...view, west: -Infinity, east: Infinity };
  const parts = seen.map(({ rings }) => {
    const all = rings.flatMap((ring) =>
      ring.map((to, index): Edge => [ring.at(index - 1) ?? to, to]),
    );
    const beside = all.filter((edge) => isNear(edge, row));
    return { beside, edges: beside.filter((edge) => isNear(edge, view)) };
  });
  return {
    bounds: seen.reduce<UnitBounds | null>(
      (all, { bounds }) => (all ? around(all, bounds) : bounds),
      null,
    ),
    holds: (spot) => parts.some((part) => isIn(spot, part)),
    spotsOn(level, along) {
      const crossings = parts.map((part) => crossingsAt(level, part));
      return along
        .filter((x) =>
          crossings.some((of) => of.filter((crossing) => crossing > x).length % 2 === 1),
        )
        .map((x): Unit => [x, level]);
    },
    parts,
  };
}

/** Whether all of a box lies within one part: its middle does, and no edge enters the box. */
export function boxWithin(box: UnitBounds, { parts }: ShapeOnScreen): boolean {
  const middle: Unit = [(box.west + box.east) / 2, (box.north + box.south) / 2];
  return parts.some(
    (part) => part.edges.every(([from, to]) => !crosses(from, to, box)) && isIn(middle, part),
  );
}

/** By how often a line from the point to the east crosses the edges: an odd number of times from within. */
function isIn([x, y]: Unit, part: Part): boolean {
  return crossingsAt(y, part).filter((crossing) => crossing > x).length % 2 === 1;
}

/** Where the edges of a part cross a level. */
function crossingsAt(y: number, { beside }: Part): number[] {
  const found: number[] = [];
  for (const [[x1, y1], [x2, y2]] of beside) {
    if (y1 > y !== y2 > y) found.push(((x1 - x2) * (y - y2)) / (y1 - y2) + x2);
  }
  return found;
}

/** Whether a straight line has any point within a box (Liang and Barsky). */
function crosses([x1, y1]: Unit, [x2, y2]: Unit, box: UnitBounds): boolean {
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [x1 - x2, x1 - box.west],
    [x2 - x1, box.east - x1],
    [y1 - y2, y1 - box.north],
    [y2 - y1, box.south - y1],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) {
      enter = Math.max(enter, room / step);
    } else {
      leave = Math.min(leave, room / step);
    }
  }
  return enter <= leave;
}

function isNear([[x1, y1], [x2, y2]]: Edge, { west, north, east, south }: UnitBounds): boolean {
  return (
    Math.max(x1, x2) >= west &&
    Math.min(x1, x2) <= east &&
    Math.max(y1, y2) >= north &&
    Math.min(y1, y2) <= south
  );
}

function boundsOf(ring: readonly Unit[]): UnitBounds {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { west, north, east, south };
}

function common(one: UnitBounds, other: UnitBounds): UnitBounds | null {
  const box = {
    west: Math.max(one.west, other.west),
    north: Math.max(one.north, other.north),
    east: Math.min(one.east, other.east),
    south: Math.min(one.south, other.south),
  };
  return box.west < box.east && box.north < box.south ? box : null;
}

function around(one: UnitBounds, other: UnitBounds): UnitBounds {
  return {
    west: Math.min(one.west, other.west),
    north: Math.min(one.north, other.north),
    east: Math.max(one.east, other.east),
    south: Math.max(one.south, other.south),
  };
}
