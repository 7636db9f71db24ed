import type { DataError } from '../../src/lib/dossier/contract/data-error';
import { fileNames } from '../../src/lib/dossier/contract/file-names';
import type { RawDossier } from '../../src/lib/dossier/contract/parse';
import type { RawCoverageParagraph } from '../../src/lib/dossier/contract/schema';
import type { Digest, DigestDocument } from './digest';

/**
 * Every way in which coverage.json is not the whole of the documents: a paragraph that is missing or stands
 * twice, facts other than those that rest on it, neither a fact nor a reason.
 */
export function coverageErrors({ facts, coverage }: RawDossier, digest: Digest): DataError[] {
  const error = (id: string, reason: string): DataError => ({
    file: fileNames.coverage,
    id,
    reason,
  });
  const documents = new Set([
    ...digest.documents.map(({ id }) => id),
    ...Object.keys(coverage.documents),
  ]);
  return [...documents].flatMap((id) => {
    const document = digest.documents.find((candidate) => candidate.id === id);
    const entries = coverage.documents[id];
    if (!document) return [error(id, 'is not a document')];
    if (!entries) return [error(id, 'is not covered')];
    const resting = (paragraph: number) =>
      facts
        .filter(({ attributions }) =>
          attributions.some(
            (attribution) => attribution.document === id && attribution.paragraph === paragraph,
          ),
        )
        .map((fact) => fact.id);
    return [
      ...ordinalErrors(document, entries),
      ...entries.flatMap((entry) => entryErrors(entry, document, resting(entry.paragraph))),
    ].map((reason) => error(id, reason));
  });
}

function ordinalErrors({ paragraphs }: DigestDocument, entries: RawCoverageParagraph[]): string[] {
  return paragraphs.flatMap(({ paragraph }) => {
    const times = entries.filter((entry) => entry.paragraph === paragraph).length;
    return times === 1 ? [] : [`has paragraph ${paragraph} ${times} times`];
  });
}

function entryErrors(
  { paragraph, kind, facts, reason }: RawCoverageParagraph,
  document: DigestDocument,
  resting: string[],
): string[] {
  const original = document.paragraphs.find((candidate) => candidate.paragraph === paragraph);
  if (!original) return [`has paragraph ${paragraph}, which is not there`];
  const reasons: string[] = [];
  const here = `paragraph ${paragraph}`;
  if (kind !== original.kind) reasons.push(`calls ${here} ${kind}, and it is ${original.kind}`);
  if (new Set(facts).size < facts.length) reasons.push(`names a fact twice at ${here}`);
  for (const id of facts) {
    if (!resting.includes(id)) reasons.push(`names "${id}" at ${here}, which does not rest on it`);
  }
  for (const id of resting) {
    if (!facts.includes(id)) reasons.push(`leaves out "${id}", which rests on ${here}`);
  }
  if (facts.length === 0 && !reason) reasons.push(`has neither a fact nor a reason at ${here}`);
  if (facts.length > 0 && reason) reasons.push(`has facts and a reason for none at ${here}`);
  return reasons;
}
