import type { Dossier } from '$lib/dossier/model/dossier';
import type { LocaleCode } from '$lib/i18n/locales';
import { factPath, placePath } from '$lib/link/paths';

/** A page that an address may have meant, as a link. */
export interface SuggestionLink {
  name: string;
  href: string;
}

/** The pages that an address may have meant, in a language; none where their search does not come. */
export async function suggestionLinks(
  dossier: Dossier,
  path: string,
  language: LocaleCode,
): Promise<SuggestionLink[]> {
  const paths = { place: placePath, fact: factPath };
  try {
    const { closestPages } = await import('$lib/dossier/search/closest-pages');
    return closestPages(dossier, path).map(({ kind, id, name }) => ({
      name,
      href: paths[kind](language, id),
    }));
  } catch {
    return [];
  }
}
