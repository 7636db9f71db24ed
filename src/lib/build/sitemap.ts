import { escapeMarkup } from '$lib/base/escape-markup';
import { defaultLocale, locales } from '$lib/i18n/locales';
import type { Page } from '$lib/link/pages';
import { routes } from '$lib/link/routes';
import { wholeAddress } from '$lib/link/site';

/**
 * A sitemap (sitemaps.org) of the pages in all languages, each with its twins in the others.
 * `changed` is the day of the dossier, YYYY-MM-DD. Throws without a site: a sitemap has whole addresses only.
 */
export function sitemapXml(pages: readonly Page[], changed: string, site: string): string {
  const whole = (route: string) => {
    const address = wholeAddress(route, site);
    if (address === null) throw new Error(`A sitemap cannot name ${route} without SITE_URL.`);
    return escapeMarkup(address);
  };
  const entries = pages.flatMap((page) => {
    const twins = [
      ...locales.map(({ code }) => alternate(code, whole(page(code)))),
      alternate('x-default', whole(page === routes.home ? '/' : page(defaultLocale))),
    ].join('');
    return locales.map(
      ({ code }) =>
        `<url><loc>${whole(page(code))}</loc><lastmod>${changed}</lastmod>${twins}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** The robots.txt of the site: everything may be read, and here is the sitemap where there is one. */
export function robotsText(site: string): string {
  const sitemap = wholeAddress('/sitemap.xml', site);
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`;
}

function alternate(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
}
