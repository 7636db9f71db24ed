import type { Dossier } from '$lib/dossier/model/dossier';
import { filterNames } from '$lib/dossier/view/filter-names';
import type { View } from '$lib/dossier/view/view';
import { m } from '$lib/i18n/paraglide/messages';

/** What the facts are narrowed down to, in words: actors, documents, what was searched for. Empty without a filter. */
export function filterWords(
  dossier: Pick<Dossier, 'actors' | 'documents'> | null,
  view: View,
): string[] {
  return [
    ...(dossier ? filterNames(dossier, view) : []),
    ...(view.matches === '' ? [] : [m.search_words({ words: view.matches })]),
  ];
}
