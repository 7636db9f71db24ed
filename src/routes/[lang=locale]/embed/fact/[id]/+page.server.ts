import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { locales } from '$lib/i18n/locales';
import type { EntryGenerator } from './$types';

/** No page links to an embed, so they are named here. */
export const entries: EntryGenerator = () =>
  locales.flatMap(({ code }) => dossierFromDisk(code).facts.map(({ id }) => ({ lang: code, id })));
