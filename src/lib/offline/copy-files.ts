/** What a build has, as paths from the site's root. */
export interface SiteFiles {
  /** The files with a hash in their name. */
  build: readonly string[];
  /** The files of public/. */
  files: readonly string[];
  /** The pages and the data that were made at build. */
  prerendered: readonly string[];
}

/** Pages that are drawn from more than the dossier, and so have data of their own beside them. */
const WITH_DATA = /^\/[^/]+\/(?:data|sources|sources\/[^/]+)\/$/;

/** The page that shows any other one where there is no network. */
export function offlinePage(language: string): string {
  return `/${language}/offline/`;
}

/**
 * The files of the atlas in one language, but for its fonts and its `offlinePage`: all code, all that the map is
 * drawn from, and the data. Any page can be drawn from them, so no page is among them but the first ones. The files
 * for other programs are left out, and so are link pictures and embeds.
 */
export function copyFiles({ build, files, prerendered }: SiteFiles, language: string): string[] {
  const own = `/${language}/`;
  const ofLanguage = prerendered.filter((path) => path.startsWith(own));
  return [
    ...build.filter((path) => /\.(?:js|css)$/.test(path)),
    ...files.filter((path) => !path.startsWith('/geo/') || path.startsWith('/geo/base/')),
    ...prerendered.filter((path) => path === '/search.json'),
    ...ofLanguage.filter((path) =>
      /^\/[^/]+\/(?:dossier|citations|ground|manifest)\.(?:json|webmanifest)$/.test(path),
    ),
    ...ofLanguage.filter((path) => WITH_DATA.test(path)).map((path) => `${path}__data.json`),
    '/',
    own,
  ];
}

/** The addresses of the style sheets that a page names. */
export function styleSheets(html: string, page: string): string[] {
  return [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /\brel="stylesheet"/.test(tag))
    .flatMap((tag) => /\bhref="([^"]*)"/.exec(tag)?.[1] ?? [])
    .map((href) => new URL(href, page).href);
}
