import type { DataError } from '../../src/lib/dossier/contract/data-error';
import { fileNames } from '../../src/lib/dossier/contract/file-names';
import type { RawDossier } from '../../src/lib/dossier/contract/parse';
import type { RawAttribution, RawFact, RawReference } from '../../src/lib/dossier/contract/schema';
import type { ParagraphKind } from '../../src/lib/dossier/model/vocabulary';
import { paragraphOf, type Digest } from './digest';
import { namedAt } from './named-at';

/**
 * Every attribution that does not hold against its paragraph: whether it is there, its kind, the names in it,
 * the reference numbers in it.
 */
export function attributionErrors({ facts, sources }: RawDossier, digest: Digest): DataError[] {
  return facts.flatMap((fact) =>
    fact.attributions
      .flatMap((attribution) => reasonsOf(fact, attribution, sources.references, digest))
      .map((reason) => ({ file: fileNames.facts, id: fact.id, reason })),
  );
}

function reasonsOf(
  fact: RawFact,
  attribution: RawAttribution,
  references: RawReference[],
  digest: Digest,
): string[] {
  const { document, paragraph: ordinal } = attribution;
  const paragraph = paragraphOf(digest, document, ordinal);
  if (!paragraph) return [`rests on paragraph ${ordinal} of ${document}, which is not there`];
  const here = `paragraph ${ordinal} of ${document}`;
  const reasons: string[] = [];
  const sought = [...fact.places, ...fact.actors];
  const named = namedAt(attribution, digest);
  if (sought.length > 0 && !sought.some((id) => named.has(id))) {
    reasons.push(`rests on ${here}, which names none of its places and actors`);
  }
  const kind = kindFor(attribution);
  if (paragraph.kind !== kind) {
    reasons.push(`takes ${here} for ${kind}, and it is ${paragraph.kind}`);
  }
  if (kind === 'reference' && attribution.references.length !== 1) {
    reasons.push(`reads a headline at ${here} without citing that one work`);
  }
  for (const id of attribution.references) {
    const numbers = references.find((reference) => reference.id === id)?.citedAs ?? [];
    const stands = numbers.some(
      (citation) =>
        citation.document === document && paragraph.references.includes(citation.number),
    );
    if (!stands) reasons.push(`cites "${id}" at ${here}, where its number does not stand`);
  }
  return reasons;
}

function kindFor({ where }: RawAttribution): ParagraphKind {
  if (where === 'headline') return 'reference';
  return where === 'infobox' ? 'infobox' : 'text';
}
