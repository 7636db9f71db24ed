import { locales } from '$lib/i18n/locales';
import type { EntryGenerator } from './$types';

/** No page links to it: the service worker leads here. */
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));
