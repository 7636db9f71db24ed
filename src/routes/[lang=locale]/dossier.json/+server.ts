import { asJson, textOfLanguage } from '$lib/build/own-texts';
import { locales } from '$lib/i18n/locales';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** One language of the dossier, for the reader's browser. */
export const GET: RequestHandler = ({ params }) =>
  asJson(textOfLanguage(params.lang, 'dossier.json'));
