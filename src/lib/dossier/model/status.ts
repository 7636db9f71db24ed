import type { Status } from './dossier';
import type { Stance } from './vocabulary';

/** Whether a paragraph says other than the fact’s statement. */
export function contradicts({ stance }: { stance: Stance }): boolean {
  return stance === 'disputes' || stance === 'denies';
}

/**
 * How firm a fact is, from the stances of those who speak of it: disputed if any disputes or denies,
 * reported if none asserts it in its own voice, else stated.
 */
export function statusOf(attributions: readonly { stance: Stance }[]): Status {
  if (attributions.some(contradicts)) return 'disputed';
  return attributions.some(({ stance }) => stance === 'asserts') ? 'stated' : 'reported';
}

const firmness: readonly Status[] = ['disputed', 'stated', 'reported'];

/**
 * The one status a marker shows for several facts: any disputed fact wins, then any stated one.
 * Returns null for no fact at all.
 */
export function statusOfMany(statuses: Iterable<Status>): Status | null {
  const present = new Set(statuses);
  return firmness.find((status) => present.has(status)) ?? null;
}
