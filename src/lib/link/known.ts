import type { Dossier } from '$lib/dossier/model/dossier';
import { yearCells } from '$lib/dossier/view/year-cells';
import type { Known } from './query-keys';

/** What a link to a dossier may name, and to years beside it; without a dossier, nothing. */
export function knownOf(dossier: Dossier | null, years: readonly string[] = []): Known {
  const ids = (entries: readonly { id: string }[] = []) => entries.map(({ id }) => id);
  return {
    years: dossier ? yearCells(dossier, years).map(({ cell }) => cell) : [],
    layers: ids(dossier?.layers),
    actors: ids(dossier?.actors),
    documents: ids(dossier?.documents),
  };
}
