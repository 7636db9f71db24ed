import { asJson, textOfLanguage } from '$lib/build/own-texts';
import { locales } from '$lib/i18n/locales';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** The base map of the first view, for a browser without WebGL that comes to the map from a page without one. */
export const GET: RequestHandler = ({ params }) =>
  asJson(textOfLanguage(params.lang, 'ground.json'));
