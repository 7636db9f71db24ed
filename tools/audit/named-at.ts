import { paragraphOf, type Digest } from './digest';

/**
 * The ids of the actors and places that a paragraph names. A country is named with its government. A line of an infobox speaks of what the whole
 * box is about.
 */
export function namedAt(
  { document, paragraph: ordinal }: { document: string; paragraph: number },
  digest: Digest,
): Set<string> {
  const paragraph = paragraphOf(digest, document, ordinal);
  const box = digest.documents
    .filter(({ id }) => id === document)
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ kind }) => kind === 'infobox');
  const speaking = paragraph?.kind === 'infobox' ? box : paragraph ? [paragraph] : [];
  return new Set(speaking.flatMap(({ actors, places }) => [...actors, ...places]));
}
