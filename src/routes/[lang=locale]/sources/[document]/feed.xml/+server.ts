import { error } from '@sveltejs/kit';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { feedOfDocument } from '$lib/build/feed-from-disk';
import { locales } from '$lib/i18n/locales';
import { siteUrl } from '$lib/link/site';
import type { EntryGenerator, RequestHandler } from './$types';

/** Not without SITE_URL: a feed has whole addresses only. */
export const prerender = siteUrl !== '';
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
  locales.flatMap(({ code }) =>
    dossierFromDisk(code).documents.map(({ id }) => ({ lang: code, document: id })),
  );

/** What was corrected of a document and its facts, for programs that follow it. */
export const GET: RequestHandler = ({ params }) =>
  feedOfDocument(params.lang, params.document) ?? error(404);
