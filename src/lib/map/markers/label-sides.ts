import type { Unit } from '$lib/base/mercator';
import {
  anchorsOf,
  isFree,
  isNearest,
  labelBox,
  type Anchors,
  type UnitBounds,
  type LabelSize,
  type Side,
} from './label-box';

/** Where a name may stand, best first, so that it finds a place clear of every marker: right of it, left, above … */
const sides: readonly Side[] = [
  ['left', 1, 0],
  ['right', -1, 0],
  ['bottom', 0, -1],
  ['top', 0, 1],
  ['bottom-left', Math.SQRT1_2, -Math.SQRT1_2],
  ['top-left', Math.SQRT1_2, Math.SQRT1_2],
  ['bottom-right', -Math.SQRT1_2, -Math.SQRT1_2],
  ['top-right', -Math.SQRT1_2, Math.SQRT1_2],
];

/** What a marker covers, and what all others do, in the unit square. */
export interface AmongMarkers {
  own: UnitBounds;
  others: readonly UnitBounds[];
}

/** How far a name stands off the middle of its marker, and how far that is drawn off its point, to the right and down; em. */
interface Off {
  off: number;
  drawnOff?: readonly [right: number, down: number];
  /** If it is to be nearest to its own. */
  markers?: AmongMarkers;
}

/**
 * The sides of a marker on which its name stays within the view and hides or is hidden by nothing of the first list
 * of `wanted`, or else of the next; where there are none, all within the view; all of them where there is none either.
 * With `markers`, only those within the view on which it is nearest to its own, which may be none. All in the unit square.
 */
export function labelSides(
  point: Unit,
  { west, east }: Pick<UnitBounds, 'west' | 'east'>,
  wanted: readonly (readonly UnitBounds[])[],
  size: LabelSize,
  { off, drawnOff = [0, 0], markers }: Off,
): Anchors {
  const boxOf = (side: Side) => labelBox(point, side, size);
  const around = sides
    .map(([anchor, right, down]): Side => {
      return [anchor, drawnOff[0] + right * off, drawnOff[1] + down * off];
    })
    .filter((side) => !markers || isNearest(boxOf(side), markers.own, markers.others));
  const inView = around.filter((side) => boxOf(side).west >= west && boxOf(side).east <= east);
  const free = wanted.map((occupied) => inView.filter((side) => isFree(boxOf(side), occupied)));
  // A name that can be left out is not cut by the edge.
  const last = markers ? [] : around;
  return anchorsOf([...free, inView, last].find((some) => some.length > 0) ?? []);
}
