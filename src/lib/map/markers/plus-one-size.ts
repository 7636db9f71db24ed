import { widthOf } from './label-sides';
import type { BaseMapOptions } from './types';

/** Px of the line from the name to the state, and of the gap that the state's bar has. */
export const LEADER = 34;
export const GAP = 24;
/** Px from the line to the name, px of its letters, and how large the gloss is beside them. */
export const OFF = 5;
export const SIZE = 13;
export const GLOSS = 0.92;

/** The zoom from which the plus-one has its name. */
export const PLUS_ONE_FROM = 4;

/** How far its name reaches to the left of the state’s own, px. */
export function plusOneReach({ name, gloss }: NonNullable<BaseMapOptions['plusOneLabel']>): number {
  const em = Math.max(widthOf(name), widthOf(gloss) * GLOSS);
  return GAP + LEADER + OFF + em * SIZE;
}
