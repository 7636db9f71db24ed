import type { Position } from 'geojson';
import type { Status } from '$lib/dossier/model/dossier';
import type { Unit } from '$lib/base/mercator';
import { arcBetween, fadingArc, trimmed } from './route-arc';

/** Px of a line whose one end fades. */
export const FADING = 300;

/** The ends of a movement, as places or as points; null for one that no document names. */
export interface MovementEnds<End> {
  from: End | null;
  to: End | null;
  /** The country that it is said of, towards which an end without a name lies. */
  of: End | null;
  status: Status;
}

/** Dashes and a gradient exclude each other: only a stated line can fade. */
export function fades({ from, to, status }: MovementEnds<unknown>): boolean {
  return status === 'stated' && !(from && to);
}

/**
 * From the end that fades, if there is one, to the other; else in the direction of the movement, a country in the place
 * of the end that has no name. `spot` is where an end is drawn, in degrees; `gap`, what the line keeps from it, and `reach`,
 * how long a fading one is at most, are in units of the square. Empty where nothing is left of it.
 */
export function movementArc<End>(
  ends: MovementEnds<End>,
  { spot, gap, reach }: { spot(end: End): Position; gap(end: End): number; reach: number },
  beside: number,
): Unit[] {
  const { from, to, of } = ends;
  if (from && to) return trimmed(arcBetween(spot(from), spot(to), beside), gap(from), gap(to));
  const named = from ?? to;
  if (!named || !of) return [];
  if (fades(ends)) return trimmed(fadingArc(spot(named), spot(of), reach, beside), 0, gap(named));
  const [start, end] = from ? [from, of] : [of, named];
  return trimmed(arcBetween(spot(start), spot(end), beside), gap(start), gap(end));
}

/** How many of the movements before have the same two ends, by what identifies an end. */
export function sameEndsBefore<End>(
  movement: MovementEnds<End>,
  before: readonly MovementEnds<End>[],
  idOf: (end: End) => string,
): number {
  const key = ({ from, to, of }: MovementEnds<End>) =>
    String([from ?? of, to ?? of].map((end) => (end ? idOf(end) : '')).sort());
  return before.filter((other) => key(other) === key(movement)).length;
}
