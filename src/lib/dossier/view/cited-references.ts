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
