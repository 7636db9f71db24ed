import type { Suggestion } from '$lib/dossier/view/closest-pages';
import type { LocaleCode } from '$lib/i18n/locales';
import { factPath, placePath } from '$lib/link/paths';

/** The pages that an address may have meant, as links in a language. */
export function suggestionLinks(
  suggestions: readonly Suggestion[],
  language: LocaleCode,
): { name: string; href: string }[] {
  const paths = { place: placePath, fact: factPath };
  return suggestions.map(({ kind, id, name }) => ({ name, href: paths[kind](language, id) }));
}
