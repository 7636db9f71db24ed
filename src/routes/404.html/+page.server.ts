import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { locales } from '$lib/i18n/locales';
import type { PageServerLoad } from './$types';

export const trailingSlash = 'never';

/** The places in every language: nobody knows yet which one this page will be read in. */
export const load: PageServerLoad = () => ({
  languages: locales.map(({ code, direction }) => ({
    code,
    direction,
    title: dossierFromDisk(code).title,
    places: dossierFromDisk(code).places.map(({ id, name }) => ({ id, name })),
  })),
});
