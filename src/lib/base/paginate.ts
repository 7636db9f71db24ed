import { clamp } from './clamp';

/** One page of a long list: indexes from 0, `to` not included. */
export interface Part {
  from: number;
  to: number;
  /** Where the previous and next pages begin; null at either end. */
  previous: number | null;
  next: number | null;
}

/** The page, in pages of `size`, that contains an index; the last page for an index beyond the end. */
export function paginate(count: number, size: number, index: number): Part {
  const from = size === Infinity ? 0 : Math.floor(clamp(index, 0, count - 1) / size) * size;
  const to = Math.min(count, from + size);
  return { from, to, previous: from > 0 ? from - size : null, next: to < count ? to : null };
}
