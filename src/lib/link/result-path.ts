import type { SearchEntry } from '$lib/dossier/search/entries';
import type { LocaleCode } from '$lib/i18n/locales';
import { documentPath, factPath, homePath, placePath, sourcesPath } from './paths';

/** Where a result of the search leads, as a link on a page; the pages of the map take the query of the view along. */
export function resultPath({ kind, id }: SearchEntry, language: LocaleCode, query: string): string {
  switch (kind) {
    case 'place':
      return placePath(language, id) + query;
    case 'fact':
      return factPath(language, id) + query;
    case 'actor':
      return `${homePath(language)}?actors=${encodeURIComponent(id)}`;
    case 'document':
      return documentPath(language, id);
    case 'page':
      return `${homePath(language)}${id}/`;
    case 'reference':
      return `${sourcesPath(language)}#${id}`;
  }
}
