import type { Attribution, Reference } from '../model/dossier';

/** The works that some attributions rest on, each once, in the bibliography's order. */
export function citedReferences(
  references: readonly Reference[],
  attributions: readonly Attribution[],
): Reference[] {
  const cited = new Set(
    attributions.flatMap((attribution) => attribution.references.map(({ id }) => id)),
  );
  return references.filter(({ id }) => cited.has(id));
}

/** Who published the works that some attributions rest on, each once, in the same order. */
export function outletsOf(
  references: readonly Reference[],
  attributions: readonly Attribution[],
): string[] {
  const outlets = citedReferences(references, attributions).flatMap(({ outlet }) => outlet ?? []);
  return [...new Set(outlets)];
}
