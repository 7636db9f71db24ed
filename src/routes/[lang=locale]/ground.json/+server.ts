import { json } from '@sveltejs/kit';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { locales } from '$lib/i18n/locales';
import { staticFrame } from '$lib/static-map/static-viewport';
import { staticGround } from '$lib/build/static-map-markup';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** The ground of the first view, for a browser without WebGL that comes to the map from a page without one. */
export const GET: RequestHandler = ({ params }) => {
  const dossier = dossierFromDisk(params.lang);
  return json({ ground: staticGround(dossier, staticFrame(dossier.bounds, [])) });
};
