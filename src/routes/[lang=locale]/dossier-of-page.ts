import type { LoadEvent } from '@sveltejs/kit';
import { asset } from '$app/paths';
import { loadDossier, type DossierOutcome } from '$lib/dossier/view/load-dossier';
import type { LocaleCode } from '$lib/i18n/locales';
import { ownFetch } from '$lib/link/own-files';
import { dossierOfBuild } from './made-by-build';

/**
 * The dossier in a page's language. Pages are rendered from the files themselves; a browser fetches the
 * language's own file once, so that no page carries a copy of it.
 */
export async function dossierOfPage(
  language: LocaleCode,
  { fetch, depends }: Pick<LoadEvent, 'fetch' | 'depends'>,
): Promise<{ language: LocaleCode; outcome: DossierOutcome }> {
  depends('atlas:dossier');
  const dossier = await dossierOfBuild(language);
  const outcome: DossierOutcome = dossier
    ? { state: 'ready', dossier }
    : await loadDossier(asset(`/${language}/dossier.json`), ownFetch(fetch));
  return { language, outcome };
}
