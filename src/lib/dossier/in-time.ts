import type { Fact } from './dossier';

/** For sorting: dated facts first, in the order of the days they begin on; undated ones last, in the dossier's order. */
export function inTime(one: Fact, other: Fact): number {
  return beginning(one).localeCompare(beginning(other));
}

function beginning({ date }: Fact): string {
  return date?.from ?? '9999';
}
