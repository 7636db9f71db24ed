import { llmsText } from '$lib/build/llms';
import { locales } from '$lib/i18n/locales';
import { siteUrl } from '$lib/link/site';
import { citationOfSite, languagesOfSite } from '../data/site-data-file.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The site in plain words, for programs that read instead of browsing. */
export const GET: RequestHandler = () =>
  new Response(
    llmsText(
      languagesOfSite()[0],
      citationOfSite(),
      locales.map(({ code }) => code),
      siteUrl,
    ),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
