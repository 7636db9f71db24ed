import { worldSize, type Unit } from '$lib/base/mercator';
import type { UnitBounds } from './label-box';
import { widthOf } from './name-size';
import type { BaseMapOptions } from './types';

/** Px of the line from the name to the state, and of the gap that the state's bar has. */
export const LEADER = 34;
export const GAP = 24;
/** Px from the line to the name, px of its letters, and how large the gloss is beside them. */
export const OFF = 5;
export const SIZE = 13;
export const GLOSS = 0.92;
/** Px from the middle of its two lines to their edges. */
const HALF = 18;

/** The zoom from which the plus-one has its name. */
export const PLUS_ONE_FROM = 4;

/** How far its name reaches to the left of the state’s own, px. */
function plusOneReach({ name, gloss }: NonNullable<BaseMapOptions['plusOneLabel']>): number {
  const em = Math.max(widthOf(name), widthOf(gloss) * GLOSS);
  return GAP + LEADER + OFF + em * SIZE;
}

/** What the name and its line cover beside the spot of the state, in the unit square. */
export function plusOneBox(
  [x, y]: Unit,
  label: NonNullable<BaseMapOptions['plusOneLabel']>,
  zoom: number,
): UnitBounds {
  const px = 1 / worldSize(zoom);
  return {
    west: x - plusOneReach(label) * px,
    north: y - HALF * px,
    east: x - GAP * px,
    south: y + HALF * px,
  };
}
