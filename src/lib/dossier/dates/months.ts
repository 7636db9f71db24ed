import { UNDATED, type Dossier, type Fact } from '../model/dossier';

/** The facts of one month of a year, 1 to 12; of no month where the date names none, or more than one. */
export interface MonthOfFacts {
  month: number | null;
  facts: Fact[];
}

/** A year is worth its room in months from so many facts on that name their month. */
const WORTH_OPENING = 3;

/** The twelve months of a year's facts in order, and last those that no month can be told of. */
export function monthsOf(facts: readonly Fact[]): MonthOfFacts[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return [...months, null].map((month) => ({
    month,
    facts: facts.filter((fact) => monthOf(fact) === month),
  }));
}

/** The year with the most facts that name their month, which the strip opens; null where no year has enough. */
export function openedYear({ facts }: Pick<Dossier, 'facts'>): string | null {
  const counts = new Map<string, number>();
  for (const { cell } of facts.filter((fact) => fact.cell !== UNDATED && monthOf(fact) !== null)) {
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const [fullest] = [...counts].sort(([, one], [, other]) => other - one);
  return fullest && fullest[1] >= WORTH_OPENING ? fullest[0] : null;
}

function monthOf({ date }: Fact): number | null {
  const [from, to] = [date?.from?.slice(0, 7), date?.to?.slice(0, 7)];
  return from !== undefined && from === to ? Number(from.slice(5)) : null;
}
