import { homeCard } from '$lib/card/cards';
import { renderCard } from '$lib/card/render';
import { dossierFromDisk } from '$lib/dossier/from-disk';
import { locales } from '$lib/i18n/locales';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** The link picture of the atlas in a language. */
export const GET: RequestHandler = async ({ params }) => {
  const svg = homeCard(dossierFromDisk(params.lang), params.lang);
  return new Response(await renderCard(svg, params.lang), {
    headers: { 'content-type': 'image/png' },
  });
};
