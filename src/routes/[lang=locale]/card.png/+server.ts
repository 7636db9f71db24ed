import { homeImage } from '$lib/build/social-image/social-images';
import { renderPng } from '$lib/build/social-image/render-png';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { locales } from '$lib/i18n/locales';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** The link picture of the atlas in a language. */
export const GET: RequestHandler = async ({ params }) => {
  const svg = homeImage(dossierFromDisk(params.lang), params.lang);
  return new Response(await renderPng(svg, params.lang), {
    headers: { 'content-type': 'image/png' },
  });
};
