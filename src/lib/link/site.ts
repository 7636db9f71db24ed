/**
 * Where the site stands, with its final slash: "https://atlas.example/" or "https://example.org/atlas/".
 * Empty where the build was not told (SITE_URL): then addresses stay relative to wherever it is served.
 */
export const siteUrl: string = import.meta.env.VITE_SITE_URL;

/** The whole address of one of `routes`, or null where the build does not know where the site stands. */
export function wholeAddress(route: string, site = siteUrl): string | null {
  return site === '' ? null : new URL(route.slice(1), site).href;
}
