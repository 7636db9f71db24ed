import type { Visible } from '$lib/dossier/view/visible';
import { visibleSites } from '$lib/dossier/view/visible-sites';
import { m } from '$lib/i18n/paraglide/messages';

/** How many facts show, in words, those without a place apart: "41 facts, 3 of them without a place". */
export function factsShown({ facts, unplaced }: Pick<Visible, 'facts' | 'unplaced'>): string {
  return factsCounted(facts.length, unplaced.length);
}

/** The same for the number of all facts and of those among them without a place. */
export function factsCounted(all: number, unplaced: number): string {
  const counted = m.facts_count({ count: all });
  return unplaced > 0 ? m.facts_and_unplaced({ facts: counted, count: unplaced }) : counted;
}

/** How much shows, in words: "11 places, 41 facts, 3 of them without a place". */
export function countsShown(shown: Pick<Visible, 'places' | 'facts' | 'unplaced'>): string {
  const sites = visibleSites(shown.places).filter(({ status }) => status !== null);
  return m.counts_shown({
    places: m.places_count({ count: sites.length }),
    facts: factsShown(shown),
  });
}
