import { feedOfAll } from '$lib/build/feed-from-disk';
import { locales } from '$lib/i18n/locales';
import { siteUrl } from '$lib/link/site';
import type { EntryGenerator, RequestHandler } from './$types';

/** Not without SITE_URL: a feed has whole addresses only. */
export const prerender = siteUrl !== '';
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** What was corrected, for programs that follow it. */
export const GET: RequestHandler = ({ params }) => feedOfAll(params.lang);
