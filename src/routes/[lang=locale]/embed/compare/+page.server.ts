import { locales } from '$lib/i18n/locales';
import type { EntryGenerator } from './$types';

/** No page links to an embed, so they are named here. */
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));
