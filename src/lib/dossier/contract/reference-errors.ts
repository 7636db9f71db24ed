import type { KnownIds } from './known-ids';
import type { RawReference } from './schema';

/** What is wrong with a work of the bibliography by itself, each in one sentence. */
export function referenceErrors(
  { citedAs, URL, urlSource }: RawReference,
  known: KnownIds,
): string[] {
  const reasons = citedAs
    .filter(({ document }) => !known.document(document))
    .map(({ document }) => `is cited by the unknown document "${document}"`);
  if (URL !== undefined && urlSource === undefined) {
    reasons.push('has an address without the source that shows it (urlSource)');
  }
  return reasons;
}
