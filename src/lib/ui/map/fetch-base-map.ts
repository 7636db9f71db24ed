import { asset } from '$app/paths';
import { getLocale } from '$lib/i18n/paraglide/runtime';
import { ownFetch } from '$lib/link/own-files';

/**
 * The base map of the first view as SVG elements, in the page’s language; null where it does not come. The browser’s
 * cache keeps it.
 */
export async function fetchBaseMap(): Promise<string | null> {
  try {
    const response = await ownFetch(fetch)(asset(`/${getLocale()}/ground.json`));
    const { ground: baseMap } = (await response.json()) as { ground?: unknown };
    return response.ok && typeof baseMap === 'string' ? baseMap : null;
  } catch {
    return null;
  }
}
