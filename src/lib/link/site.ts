import type { LocaleCode } from '$lib/i18n/locales';

/**
 * Where the site stands, with its final slash: "https://atlas.example/" or "https://example.org/atlas/".
 * Empty where the build was not told (SITE_URL): then addresses stay relative to wherever it is served.
 */
export const siteUrl: string = import.meta.env.VITE_SITE_URL;

/** The whole address of one of `routes`, or null where the build does not know where the site stands. */
export function wholeAddress(route: string, site = siteUrl): string | null {
  return site === '' ? null : new URL(route.slice(1), site).href;
}

/** The route of the same page in another language: "/en/place/harbour/" in Arabic is "/ar/place/harbour/". */
export function inLanguage(route: string, language: LocaleCode): string {
  return route.replace(/^\/[^/]+\//, `/${language}/`);
}

/**
 * An address that remembers the version of the data it was made with, so that its page can tell what was corrected since;
 * null where there is no address, and as it is without a version.
 */
export function withVersion<Address extends string | null>(
  address: Address,
  version: string | undefined,
): Address {
  if (address === null || !version) return address;
  const [page = '', ...fragment] = address.split('#');
  const dated = `${page}${page.includes('?') ? '&' : '?'}version=${version}`;
  return [dated, ...fragment].join('#') as Address;
}
