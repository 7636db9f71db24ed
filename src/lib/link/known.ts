import type { Dossier } from '$lib/dossier/dossier';
import { yearCells } from '$lib/dossier/year-cells';
import type { Known } from './link';

/** What a link to a dossier may name; without a dossier, nothing. */
export function knownOf(dossier: Dossier | null): Known {
  const ids = (entries: readonly { id: string }[] = []) => entries.map(({ id }) => id);
  return {
    years: dossier ? yearCells(dossier).map(({ cell }) => cell) : [],
    layers: ids(dossier?.layers),
    actors: ids(dossier?.actors),
    documents: ids(dossier?.documents),
  };
}
