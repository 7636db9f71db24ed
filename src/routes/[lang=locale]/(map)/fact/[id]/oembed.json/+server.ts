import { error, json } from '@sveltejs/kit';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { headlineOf } from '$lib/dossier/model/headline';
import { locales } from '$lib/i18n/locales';
import { oEmbedOf } from '$lib/build/oembed';
import { routes } from '$lib/link/routes';
import { siteUrl } from '$lib/link/site';
import type { EntryGenerator, RequestHandler } from './$types';

/** Not without SITE_URL: what others embed has whole addresses only. */
export const prerender = siteUrl !== '';
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
  locales.flatMap(({ code }) => dossierFromDisk(code).facts.map(({ id }) => ({ lang: code, id })));

/** The fact's embed, for sites that make one of an address. */
export const GET: RequestHandler = ({ params }) => {
  const dossier = dossierFromDisk(params.lang);
  const fact = dossier.facts.find(({ id }) => id === params.id);
  if (!fact) error(404);
  const { lang, id } = params;
  const embedded = {
    title: headlineOf(fact),
    embed: routes.embedFact(lang, id),
    image: routes.factImage(lang, id),
  };
  return json(oEmbedOf(dossier, embedded, lang, siteUrl));
};
