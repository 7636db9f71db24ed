import { asset } from '$app/paths';
import { getLocale } from '$lib/i18n/paraglide/runtime';
import { ownFetch } from '$lib/link/own-files';

/**
 * The ground of the first view as SVG elements, in the page’s language; null where it does not come. The browser’s
 * cache keeps it.
 */
export async function fetchGround(): Promise<string | null> {
  try {
    const response = await ownFetch(fetch)(asset(`/${getLocale()}/ground.json`));
    const { ground } = (await response.json()) as { ground?: unknown };
    return response.ok && typeof ground === 'string' ? ground : null;
  } catch {
    return null;
  }
}
