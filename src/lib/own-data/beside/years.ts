import type { Span } from '../model/cells';

/** Day bounds as a fact has them, YYYY-MM-DD: without `from` no year is known, without `to` the end is open. */
interface Bounds {
  from?: string;
  to?: string;
}

/** The years between two days, as spans; none where no year is known. */
export function yearsOf(bounds: Bounds | null | undefined): Span[] {
  if (!bounds?.from) return [];
  const from = Number.parseInt(bounds.from, 10);
  return [{ from, to: bounds.to ? Number.parseInt(bounds.to, 10) : Infinity }];
}

/** Whether any of some years are among others. */
export function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some(({ from, to }) => one.from <= to && one.to >= from));
}
