import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { defaultLocale } from '$lib/i18n/locales';
import { pagesOf } from '$lib/link/pages';
import { siteUrl } from '$lib/link/site';
import { sitemapXml } from '$lib/build/sitemap';
import type { RequestHandler } from './$types';

/** Not without SITE_URL: a sitemap has whole addresses only. */
export const prerender = siteUrl !== '';
export const trailingSlash = 'never';

/** All pages in all languages, for search engines. */
export const GET: RequestHandler = () => {
  const dossier = dossierFromDisk(defaultLocale);
  return new Response(sitemapXml(pagesOf(dossier), dossier.version, siteUrl), {
    headers: { 'content-type': 'application/xml' },
  });
};
