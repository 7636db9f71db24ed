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

/**
 * The sides of a marker on which its name stays within the view and hides or is hidden by nothing of the first list
 * of `wanted`, or else of the next; where there are none, all within the view; all of them where there is none either.
 * All in the unit square; `off` is the name's distance from the marker's middle, in em.
 */
export function labelSides(
  point: Unit,
  { west, east }: Pick<UnitBounds, 'west' | 'east'>,
  wanted: readonly (readonly UnitBounds[])[],
  size: LabelSize,
  off: number,
): Anchors {
  const around = sides.map(([anchor, right, down]): Side => [anchor, right * off, down * off]);
  const boxOf = (side: Side) => labelBox(point, side, size);
  const inView = around.filter((side) => boxOf(side).west >= west && boxOf(side).east <= east);
  const free = wanted.map((occupied) => inView.filter((side) => isFree(boxOf(side), occupied)));
  return anchorsOf([...free, inView, around].find((some) => some.length > 0) ?? []);
}
