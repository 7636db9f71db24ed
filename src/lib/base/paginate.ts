/** A part of a list that does not fit as a whole: from the first place in it to before the last, counted from 0. */
export interface Part {
  from: number;
  to: number;
  /** Where the parts beside it begin; null at either end. */
  previous: number | null;
  next: number | null;
}

/** The part of a list of `count` that holds a place, in parts of `size`. A place beyond the end is in the last one. */
export function partOf(count: number, size: number, place: number): Part {
  const from =
    size === Infinity ? 0 : Math.floor(Math.max(0, Math.min(place, count - 1)) / size) * size;
  const to = Math.min(count, from + size);
  return { from, to, previous: from > 0 ? from - size : null, next: to < count ? to : null };
}
