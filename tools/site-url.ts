/**
 * The address of the site, from the environment's SITE_URL: with a final slash, without query or fragment; empty
 * where it is not set. Throws a sentence with the value where it is no address of a site.
 */
export function readSiteUrl(value: string | undefined): string {
  if (value === undefined || value.trim() === '') return '';
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`SITE_URL is "${value}", and should be like "https://example.org/atlas/".`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
