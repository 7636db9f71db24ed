import { asJson, textOfLanguage } from '$lib/build/own-texts';
import { locales } from '$lib/i18n/locales';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** What was published before, for readers who ask what was corrected. */
export const GET: RequestHandler = ({ params }) =>
  asJson(textOfLanguage(params.lang, 'history.json'));
