import { browser } from '$app/environment';
import { locales } from '$lib/i18n/locales';
import { loadMessages } from '$lib/i18n/loaded-messages';
import type { PageLoad } from './$types';

/** It speaks every language, as nobody knows the reader's when it is made. */
export const load: PageLoad = async ({ data }) => {
  if (browser) await Promise.all(locales.map(({ code }) => loadMessages(code)));
  return data;
};
