import { error } from '@sveltejs/kit';
import { placeImage } from '$lib/build/social-image/social-images';
import { renderPng } from '$lib/build/social-image/render-png';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { locales } from '$lib/i18n/locales';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
  locales.flatMap(({ code }) => dossierFromDisk(code).places.map(({ id }) => ({ lang: code, id })));

/** The link picture of a place. */
export const GET: RequestHandler = async ({ params }) => {
  const dossier = dossierFromDisk(params.lang);
  const place = dossier.places.find(({ id }) => id === params.id);
  if (!place) error(404);
  const svg = placeImage(dossier, place, params.lang);
  return new Response(await renderPng(svg, params.lang), {
    headers: { 'content-type': 'image/png' },
  });
};
