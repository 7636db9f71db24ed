// @ts-check
// Where the site stands, for every page, the 404 page and the service worker. The build writes these functions into
// the pages themselves (src/lib/build/start/page-start.ts), so they are as old a script as any browser takes and import nothing.

/**
 * Whether browsers and servers read a path alike. A server may merge slashes and decode `%2f` before it looks for a
 * page; the browser keeps the path as it is, and what begins with two slashes names another host.
 * @param {string} path
 */
export function isPlainPath(path) {
  return path.startsWith('/') && !/\/\/|\\|%2f|%5c/i.test(path);
}

/**
 * The path of the site's root without its last slash, "" or "/atlas"; null where the page must not start, because
 * that path would be no path of the page's own host.
 * @param {{ origin: string, pathname: string }} page
 * @param {{ origin: string, pathname: string }} root the root as the page says it
 */
export function siteBase(page, root) {
  const isPlain = isPlainPath(page.pathname) && isPlainPath(root.pathname);
  return isPlain && root.origin === page.origin ? root.pathname.slice(0, -1) : null;
}
