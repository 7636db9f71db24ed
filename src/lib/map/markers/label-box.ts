import type { Unit } from '$lib/base/mercator';

/** A rectangle of the map, in the unit square. */
export interface UnitBounds {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** MapLibre's anchor: which side of a label is at its point, and so how far off the point the label is, em. */
export type Side = readonly [anchor: string, right: number, down: number];

/** MapLibre's `text-variable-anchor-offset`: anchors, each with its offset in em. */
export type Anchors = (string | [number, number])[];

/** How large a label is, and an em of its letters, in units of the square. */
export interface LabelSize {
  width: number;
  height: number;
  em: number;
}

/** What a label covers that stands on a side of its point. */
export function labelBox([x, y]: Unit, [anchor, right, down]: Side, size: LabelSize): UnitBounds {
  const { width, height, em } = size;
  const before = anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? width : width / 2;
  const above = anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? height : height / 2;
  const [west, north] = [x + right * em - before, y + down * em - above];
  return { west, north, east: west + width, south: north + height };
}

/** Whether a box has nothing in common with any of those that are taken. */
export function isFree(box: UnitBounds, occupied: readonly UnitBounds[]): boolean {
  return occupied.every(
    ({ west, north, east, south }) =>
      box.east <= west || box.west >= east || box.south <= north || box.north >= south,
  );
}

/** How many times as far as from its own marker a name is from any other: less, and it could be read as that one's. */
const NEARER = 2;

/** Whether a name's box is clearly nearer to the box of its own marker than to any of the others. */
export function isNearest(
  name: UnitBounds,
  own: UnitBounds,
  others: readonly UnitBounds[],
): boolean {
  const reach = NEARER * between(name, own);
  return others.every((other) => between(name, other) > reach);
}

function between(one: UnitBounds, other: UnitBounds): number {
  const across = Math.max(one.west - other.east, other.west - one.east, 0);
  const down = Math.max(one.north - other.south, other.north - one.south, 0);
  return Math.hypot(across, down);
}

/** Sides as MapLibre takes them. */
export function anchorsOf(sides: readonly Side[]): Anchors {
  return sides.flatMap(([anchor, right, down]): Anchors => [anchor, [right, down]]);
}
