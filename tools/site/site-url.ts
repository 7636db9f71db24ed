import type { Plugin } from 'vite';
import { isPlainPath } from '../../src/lib/link/site-base.js';

/**
 * The address of the site, from the environment's SITE_URL: with a final slash, without query or fragment; empty
 * where it is not set. Throws a sentence with the value where it is no address of a site, or one that no page starts
 * at.
 */
export function readSiteUrl(value: string | undefined): string {
  if (value === undefined || value.trim() === '') return '';
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : null;
  const isSite =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    isPlainPath(url.pathname) &&
    url.search + url.hash === '';
  if (!isSite) {
    throw new Error(`SITE_URL is "${value}", and should be like "https://example.org/atlas/".`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Says, once in a build that was not told where the site will stand, what is left out because of that. */
export function siteUrlNotice(siteUrl: string): Plugin {
  let isSaid = siteUrl !== '';
  return {
    name: 'site-url-notice',
    apply: 'build',
    // The pages, the server that makes them and the workers are each a build of their own.
    buildStart() {
      if (!isSaid) this.environment.logger.info(`\n${WITHOUT_SITE_URL}\n`);
      isSaid = true;
    },
  };
}

const WITHOUT_SITE_URL =
  'SITE_URL is not set: no sitemap, no oEmbed, no pictures and whole addresses for messengers and search engines.';
