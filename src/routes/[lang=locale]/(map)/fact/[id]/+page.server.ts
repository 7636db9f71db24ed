import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { defaultLocale, locales } from '$lib/i18n/locales';
import type { EntryGenerator } from './$types';

/** Every fact has its page, whether or not another page links to it. */
export const entries: EntryGenerator = () =>
  locales.flatMap(({ code }) =>
    dossierFromDisk(defaultLocale).facts.map(({ id }) => ({ lang: code, id })),
  );
