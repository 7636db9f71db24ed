import { base as ownPath, build, files, version } from '$service-worker';
import { locales } from '$lib/i18n/locales';
import { siteBase } from '$lib/link/site-base.js';
import { answerTo, offlineQuery, versionOf } from '$lib/offline/answer';
import { offlinePage } from '$lib/offline/files-to-store';
import { SiteCache } from '$lib/offline/site-cache';
import type { FromWorker, ToWorker, WorkerScope } from '$lib/offline/worker-scope';

const scope = self as unknown as WorkerScope;
const languages = locales.map(({ code }) => code);

// It never starts where a page does not.
const base = siteBase(location, new URL('.', location.href));
if (base === null) throw new Error(`${location.pathname} is no path that a copy can be kept of.`);

/** `$service-worker` names files by the path that the site stands under; the site's own names begin at its root. */
const fromRoot = (paths: readonly string[]) => paths.map((path) => path.slice(ownPath.length));

const root = new URL(`${base}/`, location.href).href;
const siteCache = new SiteCache(
  root,
  version,
  { build: fromRoot(build), files: fromRoot(files) },
  { caches, fetch: (address, options) => fetch(address, options) },
);

void siteCache.look();

/** How long a page is waited for before the copy is taken, in ms: a network may be there and bring nothing. */
const PATIENCE = 5000;

// A new version is ready only when it has all that the present one has.
scope.addEventListener('install', (event) => event.waitUntil(takeOverCopies()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(siteCache.forgetOthers().then(() => scope.clients.claim())),
);

scope.addEventListener('message', (event) => event.waitUntil(answerMessage(event)));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root)) return;
  const { pathname, search } = new URL(request.url);
  const path = pathname.slice(base.length);
  const answer = answerTo(path, request.mode === 'navigate', siteCache.kept);
  if (answer === 'page') event.respondWith(page(request, path, search));
  if (answer === 'copy') event.respondWith(copyOrNetwork(request, path));
});

async function takeOverCopies(): Promise<void> {
  for (const language of await siteCache.languagesCached(languages)) {
    if (!(await siteCache.keep(language))) throw new Error(`No whole copy in ${language}.`);
  }
}

async function answerMessage({ data, source }: { data: ToWorker; source: FromWorker | null }) {
  if (data.wish === 'keep') {
    const isWhole = data.version === version && (await siteCache.keep(data.language));
    source?.postMessage({ news: 'kept', isWhole });
    return;
  }
  // Another page of the present version would get this one's files: as long as there is one, it stays.
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = pages.filter(({ url }) => url.startsWith(root) && !url.includes('/embed/'));
  if (others.length > 1) source?.postMessage({ news: 'others-open' });
  else await scope.skipWaiting();
}

async function copyOrNetwork(request: Request, path: string): Promise<Response> {
  return (await siteCache.find(path)) ?? fetch(request);
}

async function page(request: Request, path: string, search: string): Promise<Response> {
  const language = languages.find((code) => path.startsWith(`/${code}/`));
  const isStored = language === undefined ? false : await siteCache.has(language);
  const fromNetwork = fetch(request);
  if (!isStored && path !== '/') return fromNetwork;
  const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
  const response = await Promise.race([fromNetwork.catch(() => null), late]);
  if (response && (await isOfThisVersion(response))) return response;
  const copy = await pageOfCopy(language, path, search);
  return copy ?? response ?? fromNetwork;
}

/** Whether a page may be shown beside the copy: one of this version, or none of the atlas's own. */
async function isOfThisVersion(response: Response): Promise<boolean> {
  if (response.status >= 500) return false;
  if (!response.headers.get('content-type')?.includes('text/html')) return true;
  const found = versionOf(await response.clone().text());
  if (found === null || found === version) return true;
  // The server has a new version. The reader keeps this one and is offered the other.
  void scope.registration.update().catch(() => null);
  return false;
}

async function pageOfCopy(
  language: string | undefined,
  path: string,
  search: string,
): Promise<Response | undefined> {
  const cached = await siteCache.find(path);
  if (cached || language === undefined) return cached;
  return Response.redirect(root + offlinePage(language).slice(1) + offlineQuery(path + search));
}
