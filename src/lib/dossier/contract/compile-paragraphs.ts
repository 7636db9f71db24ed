import type { RawDossier } from './parse';
import type { ParagraphKind } from '../model/vocabulary';

/** One paragraph of a document in one language: what was drawn from it, or why nothing was. */
export interface Paragraph {
  paragraph: number;
  kind: ParagraphKind;
  /** Ids of the facts that rest on it. */
  facts: string[];
  reason?: string;
  /** What it says that no fact has, and why. */
  left?: string;
}

/** Every paragraph of a document in order, in one language. */
export function compileParagraphs(
  { coverage }: RawDossier,
  document: string,
  language: string,
): Paragraph[] {
  return (coverage.documents[document] ?? []).map(({ paragraph, kind, facts, reason, left }) => ({
    paragraph,
    kind,
    facts,
    reason: reason?.[language],
    left: left?.[language],
  }));
}
