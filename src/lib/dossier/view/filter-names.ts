import type { Dossier } from '../model/dossier';
import type { View } from './view';

/** The names of the chosen actors, then of the chosen documents, in the dossier's order; empty without a filter. */
export function filterNames(
  dossier: Pick<Dossier, 'actors' | 'documents'>,
  { actors, documents }: View,
): string[] {
  return [
    ...dossier.actors.filter(({ id }) => actors?.has(id)),
    ...dossier.documents.filter(({ id }) => documents?.has(id)),
  ].map(({ name }) => name);
}
