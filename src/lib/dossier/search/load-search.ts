import type { SearchEntry } from './entries';

/** Fetches all that can be found, in all languages; null where that fails in whatever way. Never throws. */
export async function loadSearchEntries(
  url: string,
  fetcher: typeof fetch,
): Promise<SearchEntry[] | null> {
  try {
    const response = await fetcher(url);
    if (!response.ok) return null;
    const entries: unknown = await response.json();
    return isEntries(entries) ? entries : null;
  } catch {
    return null;
  }
}

/** The file is our own build's; this only tells it from some other page's answer under the same address. */
function isEntries(value: unknown): value is SearchEntry[] {
  return Array.isArray(value);
}
