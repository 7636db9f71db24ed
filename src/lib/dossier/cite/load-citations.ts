import { unknownSite, type Citations } from './citation-formats';

/** What came of asking for the citations. A failure is an ordinary outcome: the reader gets a message and a retry. */
export type CitationsOutcome = { state: 'ready'; citations: Citations } | { state: 'failed' };

/**
 * Fetches one language's citations. `site` is where the atlas stands in this browser, with its final slash: it
 * takes the place of the address that the build did not know. Never throws.
 */
export async function loadCitations(
  url: string,
  site: string,
  fetcher: typeof fetch,
): Promise<CitationsOutcome> {
  try {
    const response = await fetcher(url);
    if (!response.ok) return { state: 'failed' };
    const text = await response.text();
    const citations: unknown = JSON.parse(text.replaceAll(unknownSite, () => site));
    return isCitations(citations) ? { state: 'ready', citations } : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
}

/** The file is our own build's; this only tells it from some other answer under the same address. */
function isCitations(value: unknown): value is Citations {
  const [first] = Object.values(Object(value) as Record<string, unknown>);
  return typeof (Object(first) as { plain?: unknown }).plain === 'string';
}
