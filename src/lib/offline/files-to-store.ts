/** What a build has, as paths from the site's root. Pages are not named: the order they are made in is chance. */
export interface SiteFiles {
  /** The files with a hash in their name. */
  build: readonly string[];
  /** The files of public/. */
  files: readonly string[];
}

/** The list of what workers fetch when they need it, which is in no list of SvelteKit's. */
export const WORKER_CHUNKS = '/worker-chunks.json';

/** The data that says which documents there are. */
export function dossierFile(language: string): string {
  return `/${language}/dossier.json`;
}

/** The page that shows any other one where there is no network. */
export function offlinePage(language: string): string {
  return `/${language}/offline/`;
}

/**
 * The files of the atlas in one language, but for its fonts and its `offlinePage`: all code, all that the map is
 * drawn from, and the data. Any page can be drawn from them, so no page is among them but the first ones. The files
 * for other programs are left out, and so are link pictures and embeds.
 */
export function filesToStore(
  { build, files }: SiteFiles,
  language: string,
  documents: readonly string[],
): string[] {
  const own = `/${language}/`;
  // Pages that are drawn from more than the dossier have data of their own beside them.
  const withData = [
    `${own}about/`,
    `${own}changes/`,
    `${own}data/`,
    `${own}sources/`,
    ...documents.map((id) => `${own}sources/${id}/`),
  ];
  return [
    ...build.filter((path) => /\.(?:js|css)$/.test(path)),
    ...files.filter((path) => !path.startsWith('/geo/') || isForAfar(path)),
    '/search.json',
    '/geo/base/states.geojson',
    dossierFile(language),
    ...['citations.json', 'history.json', 'ground.json', 'manifest.webmanifest'].map(
      (name) => own + name,
    ),
    ...withData.map((path) => `${path}__data.json`),
    '/',
    own,
  ];
}

/**
 * Whether a file is of the base map, and neither of its finer areas, which are as large as all else together, nor the
 * countries, of which maps have the states alone.
 */
function isForAfar(path: string): boolean {
  return /^\/geo\/base\/(?!near-(?:north|south)|countries)/.test(path);
}

/** The addresses of the style sheets that a page names. */
export function styleSheets(html: string, page: string): string[] {
  return [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /\brel="stylesheet"/.test(tag))
    .flatMap((tag) => /\bhref="([^"]*)"/.exec(tag)?.[1] ?? [])
    .map((href) => new URL(href, page).href);
}
