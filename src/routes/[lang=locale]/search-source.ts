import { asset } from '$app/paths';
import type { SearchSource } from '$lib/atlas/search.svelte';
import { loadSearchEntries } from '$lib/dossier/search/load-search';
import { ownFetch } from '$lib/link/own-files';

/** What the search needs and no page carries: its code, and one file with the texts of all languages. */
export const searchSource: SearchSource = {
  code: () =>
    import('$lib/dossier/search/search-index').then(
      ({ searchIndex }) => searchIndex,
      () => null,
    ),
  entries: () => loadSearchEntries(asset('/search.json'), ownFetch(fetch)),
};
