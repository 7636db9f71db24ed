import type { Beside } from '$lib/own-data/model/beside';
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
