import { json } from '@sveltejs/kit';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { searchEntries } from '$lib/dossier/search/entries';
import { locales } from '$lib/i18n/locales';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All that can be found, in all languages at once. */
export const GET: RequestHandler = () =>
  json(searchEntries(locales.map(({ code }) => dossierFromDisk(code))));
