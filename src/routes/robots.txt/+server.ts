import { siteUrl } from '$lib/link/site';
import { robotsText } from '$lib/build/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What crawlers may read. */
export const GET: RequestHandler = () =>
  new Response(robotsText(siteUrl), { headers: { 'content-type': 'text/plain' } });
