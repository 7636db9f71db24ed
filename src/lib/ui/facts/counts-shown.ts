import type { Visible } from '$lib/dossier/view/visible';
import { m } from '$lib/i18n/paraglide/messages';

/** How much shows, in words: "11 places, 38 facts". */
export function countsShown({ places, facts }: Pick<Visible, 'places' | 'facts'>): string {
  const withFacts = places.filter(({ status }) => status !== null);
  return m.counts_shown({
    places: m.places_count({ count: withFacts.length }),
    facts: m.facts_count({ count: facts.length }),
  });
}
