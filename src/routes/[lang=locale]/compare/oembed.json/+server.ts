import { json } from '@sveltejs/kit';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { oEmbedOf } from '$lib/build/oembed';
import { locales } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';
import { routes } from '$lib/link/routes';
import { siteUrl } from '$lib/link/site';
import type { EntryGenerator, RequestHandler } from './$types';

/** Not without SITE_URL: what others embed has whole addresses only. */
export const prerender = siteUrl !== '';
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** The comparison's embed, for sites that make one of an address. */
export const GET: RequestHandler = ({ params }) => {
  const { lang } = params;
  const embedded = {
    title: m.compare_title({}, { locale: lang }),
    embed: routes.embedCompare(lang),
    image: routes.homeImage(lang),
  };
  return json(oEmbedOf(dossierFromDisk(lang), embedded, lang, siteUrl));
};
