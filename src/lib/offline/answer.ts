import { offlinePage } from './files-to-store';

/**
 * How a request is answered by a worker that has a copy:
 *
 * - `page`: by the network where it has the page of this version, else by the copy.
 * - `copy`: by the copy, and only where that has no such file by the network. So a page never gets another version's.
 * - `network`: as if there were no worker. The frames of others, files for other programs, the worker itself.
 */
export type Answer = 'page' | 'copy' | 'network';

/**
 * `path` is from the site's root. Where it is known what is kept, nothing else is answered by the worker: a request
 * that goes through it for nothing is slower, may be for a part of a file, and Firefox reports an error when the page
 * that asked is left.
 */
export function answerTo(
  path: string,
  isNavigation: boolean,
  kept: ReadonlySet<string> | null = null,
): Answer {
  if (/^\/[^/]+\/embed\//.test(path)) return 'network';
  if (isNavigation) {
    if (/^\/(?:geo|data|_app)\/|\.[a-z]+$/.test(path)) return 'network';
    const [, language = ''] = path.split('/');
    return kept && !kept.has(path) && !kept.has(offlinePage(language)) ? 'network' : 'page';
  }
  if (path === '/_app/version.json' || path === '/service-worker.js') return 'network';
  return kept && !kept.has(path) ? 'network' : 'copy';
}

/** The version that a page of the atlas says it is of; null for a page that does not say so, as one in between. */
export function versionOf(html: string): string | null {
  return /<meta name="version" content="([^"]*)"/.exec(html)?.[1] ?? null;
}

/** The address that the page for offline is to show, as a query of its own. */
export function offlineQuery(wanted: string): string {
  return `?to=${encodeURIComponent(wanted)}`;
}

/**
 * Reads what `offlineQuery` wrote: a path of the site with its query, or null for none. Whoever makes a link can
 * write anything there, so nothing else than a page of this language is taken.
 */
export function wantedPage(query: URLSearchParams, language: string): string | null {
  const wanted = query.get('to');
  if (wanted === null || !URL.canParse(wanted, 'https://site.invalid')) return null;
  const { origin, pathname, search } = new URL(wanted, 'https://site.invalid');
  const isOwn = origin === 'https://site.invalid' && pathname.startsWith(`/${language}/`);
  return isOwn && answerTo(pathname, true) === 'page' ? pathname + search : null;
}
