import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { locales } from '$lib/i18n/locales';
import type { PageServerLoad } from './$types';

/** Nobody knows yet which language the reader wants. */
export const load: PageServerLoad = () => ({
  titles: locales.map(({ code }) => dossierFromDisk(code).title),
});
