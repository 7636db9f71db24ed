import type { Digest, DigestParagraph } from '../audit/digest';
import type {
  RawCoverage,
  RawCoverageParagraph,
  RawFact,
  Text,
} from '../../src/lib/dossier/contract/schema';
import type { ParagraphKind } from '../../src/lib/dossier/model/vocabulary';

/** Why paragraphs yield no fact, and what used ones say that no fact has: reasons.json, written by hand. */
export interface Reasons {
  /** The reason for every paragraph of a kind that has none of its own. */
  byKind: Partial<Record<ParagraphKind, string>>;
  /** By document and paragraph; the strings are names of texts. */
  paragraphs: Partial<
    Record<string, Partial<Record<string, { reason?: string; left?: string[] }>>>
  >;
  texts: Record<string, Text>;
}

/**
 * The ledger of every paragraph of every document. Its facts follow from the attributions; a paragraph without
 * a fact and without a reason comes out bare, which the audit then reports.
 */
export function makeCoverage(
  facts: readonly Pick<RawFact, 'id' | 'attributions'>[],
  digest: Digest,
  reasons: Reasons,
): RawCoverage {
  return {
    documents: Object.fromEntries(
      digest.documents.map(({ id, paragraphs }) => [
        id,
        paragraphs.map((paragraph) => entryFor(id, paragraph, facts, reasons)),
      ]),
    ),
  };
}

function entryFor(
  document: string,
  { paragraph, kind }: DigestParagraph,
  facts: readonly Pick<RawFact, 'id' | 'attributions'>[],
  { byKind, paragraphs, texts }: Reasons,
): RawCoverageParagraph {
  const own = paragraphs[document]?.[paragraph];
  const resting = facts
    .filter(({ attributions }) =>
      attributions.some((one) => one.document === document && one.paragraph === paragraph),
    )
    .map(({ id }) => id);
  const reason = resting.length === 0 ? (own?.reason ?? byKind[kind]) : undefined;
  const left = resting.length > 0 ? own?.left : undefined;
  return {
    paragraph,
    kind,
    facts: resting,
    ...(reason !== undefined && { reason: textOf(reason, texts) }),
    ...(left && { left: joined(left.map((name) => textOf(name, texts))) }),
  };
}

function textOf(name: string, texts: Record<string, Text>): Text {
  const text = texts[name];
  if (!text) throw new Error(`reasons.json has no text called "${name}".`);
  return text;
}

/** Several texts as one, a sentence after another. */
function joined(texts: Text[]): Text {
  const languages = Object.keys(texts[0] ?? {});
  return Object.fromEntries(
    languages.map((language) => [
      language,
      texts.map((text) => text[language]).join(language.startsWith('zh') ? '' : ' '),
    ]),
  );
}
