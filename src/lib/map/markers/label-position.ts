import type { Unit } from '$lib/base/mercator';
import {
  anchorsOf,
  isFree,
  labelBox,
  type Anchors,
  type UnitBounds,
  type LabelSize,
  type Side,
} from './label-box';

/** Where the label of a line stands, the sides it may stand on, and what it covers on the first of them. */
export interface LabelSpot {
  point: Unit;
  anchors: Anchors;
  box: UnitBounds;
}

/** How far a label stands off its line, em, and how large an em is, px. */
const OFF = 0.9;
export const LABEL_SIZE = 12.5;

/** How large a label is, what is on screen without the margin that it needs, and what it must not lie on or under. */
export interface LabelRoom extends LabelSize {
  viewBounds: UnitBounds;
  occupied: readonly UnitBounds[];
}

/**
 * Where the label of a line stands: as near as it crosses nothing to the middle of the longest stretch of the line within
 * the view; null where that is nowhere, or no part of the line is in the view. The line's place has the words too.
 */
export function labelSpot(line: readonly Unit[], room: LabelRoom): LabelSpot | null {
  let [run, longest]: [Unit[], Unit[]] = [[], []];
  for (const point of line) {
    run = isWithin(point, room.viewBounds) ? [...run, point] : [];
    if (run.length > longest.length) longest = run;
  }
  const middle = Math.floor(longest.length / 2);
  const outwards = longest
    .map((point, index) => ({ point, off: Math.abs(index - middle) }))
    .sort((one, other) => one.off - other.off);
  for (const { point } of outwards) {
    const free = sidesAt(point, room).filter((side) =>
      isFree(labelBox(point, side, room), room.occupied),
    );
    const [first] = free;
    if (first) return { point, anchors: anchorsOf(free), box: labelBox(point, first, room) };
  }
  return null;
}

/** The sides with room for a label within the view; where there is none, the one with more. */
function sidesAt([x]: Unit, { viewBounds: { west, east }, width }: LabelRoom): Side[] {
  const [before, after] = [x - west, east - x];
  const fitsAfter = after >= Math.min(width, before);
  const fitsBefore = before >= Math.min(width, after);
  const fitsOver = Math.min(before, after) >= width / 2;
  return [
    ...(fitsAfter ? [['left', OFF, 0] as const] : []),
    ...(fitsBefore ? [['right', -OFF, 0] as const] : []),
    ...(fitsOver ? [['bottom', 0, -OFF] as const, ['top', 0, OFF] as const] : []),
  ];
}

function isWithin([x, y]: Unit, { west, north, east, south }: UnitBounds): boolean {
  return x >= west && x <= east && y >= north && y <= south;
}
