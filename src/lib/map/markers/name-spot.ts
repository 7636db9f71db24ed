import type { Unit } from '$lib/base/mercator';
import { isFree, labelBox, type UnitBounds, type LabelSize } from './label-box';

/** Rings of the parts of a state, in the unit square. */
export type Parts = readonly (readonly (readonly Unit[])[])[];

/** The room of a state's name, in the unit square: what is on screen, and what lies over that. */
export interface NameRoom {
  viewBounds: UnitBounds;
  occupied: readonly UnitBounds[];
  size: LabelSize;
}

/** Spots that are tried along the longer side of the view. */
const STEPS = 26;

/**
 * Where the middle of a state's name stands: on its own spot if that is in the view and free, else on the spot nearest
 * to that within the state that is, or that shares least with what is taken. Null where no name fits into the part of the
 * state that is on screen. `own` is null for a state whose spot is far off the screen.
 */
export function nameSpot(own: Unit | null, parts: Parts, room: NameRoom): Unit | null {
  if (own && isWhole(own, room) && isFree(boxAt(own, room), room.occupied)) return own;
  const inside = gridOf(room.viewBounds).filter((spot) => isWhole(spot, room) && isIn(spot, parts));
  if (own && isWhole(own, room)) inside.push(own);
  if (inside.length === 0) return null;
  const goal = own ?? middleOf(inside);
  const spots = inside
    .map((spot) => ({
      spot,
      hidden: hiddenOf(boxAt(spot, room), room.occupied),
      off: apart(spot, goal),
    }))
    .sort((one, other) => one.hidden - other.hidden || one.off - other.off);
  return spots[0]?.spot ?? null;
}

function boxAt(spot: Unit, { size }: NameRoom): UnitBounds {
  return labelBox(spot, ['center', 0, 0], size);
}

/** Whether a name at a spot is not cut by the edge. */
function isWhole(spot: Unit, room: NameRoom): boolean {
  const { west, north, east, south } = boxAt(spot, room);
  const { viewBounds } = room;
  return (
    west >= viewBounds.west &&
    east <= viewBounds.east &&
    north >= viewBounds.north &&
    south <= viewBounds.south
  );
}

/** How much of a box lies under others. */
function hiddenOf(box: UnitBounds, occupied: readonly UnitBounds[]): number {
  return occupied.reduce((sum, { west, north, east, south }) => {
    const across = Math.min(box.east, east) - Math.max(box.west, west);
    const down = Math.min(box.south, south) - Math.max(box.north, north);
    return across > 0 && down > 0 ? sum + across * down : sum;
  }, 0);
}

function gridOf({ west, north, east, south }: UnitBounds): Unit[] {
  const step = Math.max(east - west, south - north) / STEPS;
  const along = (from: number, to: number) =>
    Array.from(
      { length: Math.ceil((to - from) / step) },
      (_, index) => from + (index + 0.5) * step,
    );
  return along(north, south).flatMap((y) => along(west, east).map((x): Unit => [x, y]));
}

/** By how often a line from the point to the west crosses the rings: an odd number of times from within. */
function isIn([x, y]: Unit, parts: Parts): boolean {
  return parts.some((rings) => {
    let inside = false;
    for (const ring of rings) {
      let before = ring.at(-1);
      for (const point of ring) {
        if (before && point[1] > y !== before[1] > y) {
          const crossing =
            ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0];
          if (x < crossing) inside = !inside;
        }
        before = point;
      }
    }
    return inside;
  });
}

function middleOf(spots: readonly Unit[]): Unit {
  const sum = spots.reduce<Unit>(([x, y], spot) => [x + spot[0], y + spot[1]], [0, 0]);
  return [sum[0] / spots.length, sum[1] / spots.length];
}

function apart(one: Unit, other: Unit): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}
