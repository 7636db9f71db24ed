/**
 * Whether an address is of a script of the site's own build: a file with its content in its name, or the service
 * worker. `site` is the origin of the page.
 */
export function isOwnScript(address: string, site: string): boolean {
  if (!URL.canParse(address, site)) return false;
  const { protocol, origin, pathname } = new URL(address, site);
  const isOfBuild = /\/_app\/immutable\/.+\.js$|\/service-worker\.js$/.test(pathname);
  // The address of a blob has the origin of the page that made it.
  return /^https?:$/.test(protocol) && origin === site && isOfBuild;
}
