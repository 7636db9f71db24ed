import { wordsOf } from './words';

/** A stretch of a text, and whether the search found it. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/**
 * A text cut where the words that were found begin and end. Together the stretches are the text as it was: words are
 * compared in their plain form and marked as they are written.
 */
export function stretches(text: string, terms: ReadonlySet<string>): Stretch[] {
  const found = wordsOf(text).filter((word) => word.terms.some((term) => terms.has(term)));
  const result: Stretch[] = [];
  let end = 0;
  for (const { from, to } of found) {
    if (from > end) result.push({ text: text.slice(end, from), marked: false });
    const last = result.at(-1);
    // Pairs of Chinese characters overlap, and are one mark.
    if (last?.marked && from <= end) last.text += text.slice(end, Math.max(end, to));
    else result.push({ text: text.slice(from, to), marked: true });
    end = Math.max(end, to);
  }
  return end < text.length ? [...result, { text: text.slice(end), marked: false }] : result;
}
