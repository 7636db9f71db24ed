import { asset } from '$app/paths';
import { loadDossier, type DossierOutcome } from '$lib/dossier/load';
import type { LocaleCode } from '$lib/i18n/locales';
import type { LayoutLoad } from './$types';

/**
 * The dossier in the page's language. Pages are rendered from the files themselves; a browser fetches the
 * language's own file once, so that no page carries a copy of it.
 */
export const load: LayoutLoad = async ({ params, fetch, depends }) => {
  depends('atlas:dossier');
  const language: LocaleCode = params.lang;
  const outcome: DossierOutcome = import.meta.env.SSR
    ? {
        state: 'ready',
        dossier: (await import('$lib/dossier/from-disk')).dossierFromDisk(language),
      }
    : await loadDossier(asset(`/${language}/dossier.json`), fetch);
  return { language, outcome };
};
