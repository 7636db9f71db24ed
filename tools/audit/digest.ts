import type { ParagraphKind } from '../../src/lib/dossier/model/vocabulary';

/**
 * What the audit has to know of the documents, without a sentence of theirs: it is committed, the documents
 * are not. Made by tools/dossier/digest.mjs.
 */
export interface Digest {
  documents: DigestDocument[];
}

export interface DigestDocument {
  id: string;
  file: string;
  /** SHA-256 of the file, in hex. */
  sha256: string;
  paragraphs: DigestParagraph[];
  /** Every run of its words as a hash, packed: see word-runs.ts and packed-hashes.ts. */
  runs: string;
}

export interface DigestParagraph {
  /** Ordinal of the non-empty line, from 1. */
  paragraph: number;
  kind: ParagraphKind;
  /** Ids of the actors and places whose names stand in it. */
  actors: string[];
  places: string[];
  /** The reference numbers that stand in it; a reference line has its own alone. */
  references: number[];
}

/** The paragraph of a document, if the document and the paragraph are there. */
export function paragraphOf(
  { documents }: Digest,
  document: string,
  paragraph: number,
): DigestParagraph | undefined {
  return documents
    .find(({ id }) => id === document)
    ?.paragraphs.find((candidate) => candidate.paragraph === paragraph);
}
