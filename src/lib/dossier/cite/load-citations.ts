import { unknownDay, unknownSite, type Citations } from './citation-formats';

/** What came of asking for the citations. A failure is an ordinary outcome: the reader gets a message and a retry. */
export type CitationsOutcome = { state: 'ready'; citations: Citations } | { state: 'failed' };

/**
 * Fetches one language's citations. `site` is where the atlas stands in this browser, with its final slash, and `day`
 * the reader's own, YYYY-MM-DD: they take the place of what the build did not know. Never throws.
 */
export async function loadCitations(
  url: string,
  site: string,
  day: string,
  fetcher: typeof fetch,
): Promise<CitationsOutcome> {
  try {
    const response = await fetcher(url);
    if (!response.ok) return { state: 'failed' };
    const text = await response.text();
    const citations: unknown = JSON.parse(seenOn(day, text).replaceAll(unknownSite, () => site));
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

/** The file with the reader's day wherever a page of the atlas is cited, as each form writes days. */
function seenOn(day: string, text: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  // CSL-JSON is text within the file: its line ends are written as such.
  const between = String.raw`,(?:\s|\\n)*`;
  const inCsl = new RegExp(unknownDay.split('-').map(Number).join(between), 'g');
  return text
    .replaceAll(unknownDay, () => day)
    .replaceAll(unknownDay.replaceAll('-', '/'), () => day.replaceAll('-', '/'))
    .replace(inCsl, () => [year, month, date].map(Number).join(', '));
}
