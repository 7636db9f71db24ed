import { clamp } from '$lib/base/clamp';

/** The ends of a choice of years, as places in the row of cells, both included. */
export interface RangeEnds {
  from: number;
  to: number;
}

/** The cells from one place of the row to another, whichever comes first, both included. */
export function rangeBetween(cells: readonly string[], one: number, other: number): string[] {
  return cells.slice(Math.min(one, other), Math.max(one, other) + 1);
}

/**
 * Where the handles of a range stand: on the first and the last chosen cell, also where some between them are not
 * chosen. Null where no year is chosen, and for no cells.
 */
export function rangeEnds(
  cells: readonly string[],
  chosen: ReadonlySet<string> | null,
): RangeEnds | null {
  const on = cells.flatMap((cell, index) => ((chosen?.has(cell) ?? true) ? [index] : []));
  const [from, to] = [on[0], on.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The ends after one of them is moved to a place: it stops at the other one, and at the ends of the row. */
export function movedEnd(
  { from, to }: RangeEnds,
  end: keyof RangeEnds,
  place: number,
  length: number,
): RangeEnds {
  return end === 'from'
    ? { from: clamp(place, 0, to), to }
    : { from, to: clamp(place, from, length - 1) };
}
