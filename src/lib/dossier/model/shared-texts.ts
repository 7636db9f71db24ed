import type { Attribution, Document } from './dossier';

type Speaks = Pick<Attribution, 'document'>;
type Shares = Pick<Document, 'id' | 'sharedText'>;

/**
 * The documents that speak, in groups of those that share one text, in the order of the dossier's documents. A
 * document that shares its text with none is a group by itself.
 */
export function textsOf<D extends Shares>(
  attributions: readonly Speaks[],
  documents: readonly D[],
): D[][] {
  const speaking = new Set(attributions.map(({ document }) => document));
  const groups = new Map<string, D[]>();
  for (const document of documents.filter(({ id }) => speaking.has(id))) {
    const text = document.sharedText === undefined ? document.id : `shared ${document.sharedText}`;
    groups.set(text, [...(groups.get(text) ?? []), document]);
  }
  return [...groups.values()];
}

/** How many of the documents that speak share no text with each other. */
export function independentTexts(
  attributions: readonly Speaks[],
  documents: readonly Shares[],
): number {
  return textsOf(attributions, documents).length;
}
