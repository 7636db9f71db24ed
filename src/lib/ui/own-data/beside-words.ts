import type { Attribution, Fact } from '$lib/dossier/model/dossier';
import type { Beside, FiledRow } from '$lib/own-data/model/beside';
import type { Sorting } from './beside-table';
import { m } from '$lib/i18n/paraglide/messages';

/** What the documents have beside an entry. */
export const besideWords: Record<Beside, () => string> = {
  same: m.own_beside_same,
  differs: m.own_beside_differs,
  unknown: m.own_beside_unknown,
  only: m.own_beside_only,
};

/** What the table is sorted by. */
export const sortingWords: Record<Sorting, () => string> = {
  found: m.own_beside_found,
  entry: m.own_role_title,
  years: m.own_preview_years,
};

/** What an entry is called. */
export function titleOf({ title, index }: FiledRow): string {
  return title || m.own_untitled({ number: index + 1 });
}

/** The paragraphs that a fact is in, each once: two attributions may be of one. */
export function paragraphsOf({ attributions }: Fact): Attribution[] {
  const keys = attributions.map(({ document, paragraph }) => `${document} ${paragraph}`);
  return attributions.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
