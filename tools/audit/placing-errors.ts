import type { DataError } from '../../src/lib/dossier/contract/data-error';
import { fileNames } from '../../src/lib/dossier/contract/file-names';
import type { RawDossier } from '../../src/lib/dossier/contract/parse';
import type { RawAttribution, RawReference } from '../../src/lib/dossier/contract/schema';
import type { Digest } from './digest';
import { namedAt } from './named-at';

/**
 * Every place of a fact that no paragraph it rests on names. A headline speaks of what it is cited for, so that
 * it may have its place from the paragraphs that cite it.
 */
export function placingErrors({ facts, sources }: RawDossier, digest: Digest): DataError[] {
  return facts.flatMap(({ id, places, attributions }) => {
    const citing = attributions
      .filter(({ where }) => where === 'headline')
      .flatMap((headline) => citingParagraphs(headline, sources.references));
    const named = [...attributions, ...citing].map((at) => namedAt(at, digest));
    return places
      .filter((place) => !named.some((ids) => ids.has(place)))
      .map((place) => ({
        file: fileNames.facts,
        id,
        reason: `is placed at ${place}, which no paragraph it rests on names`,
      }));
  });
}

function citingParagraphs(
  headline: RawAttribution,
  references: RawReference[],
): { document: string; paragraph: number }[] {
  return references
    .filter(({ id }) => headline.references.includes(id))
    .flatMap(({ citedAs }) => citedAs)
    .flatMap(({ document, paragraphs }) =>
      paragraphs.map((paragraph) => ({ document, paragraph })),
    );
}
