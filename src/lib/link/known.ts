import { UNDATED, type Dossier } from '$lib/dossier/model/dossier';
import { yearCells } from '$lib/dossier/view/year-cells';
import { ALL, DATED, NONE, type Known } from './query-keys';

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

/** Which of the known ids each key of a query names, and the words beside them. */
const lists = [
  { keys: ['years', 'against'], of: 'years', words: [UNDATED, DATED, ALL] },
  { keys: ['layers'], of: 'layers', words: [NONE] },
  { keys: ['actors'], of: 'actors', words: [] },
  { keys: ['documents'], of: 'documents', words: [] },
] as const;

/** What a link names that the atlas does not have, and that is passed over. */
export function unknownParts(search: string, known: Known): string[] {
  const query = new URLSearchParams(search);
  return lists.flatMap(({ keys, of, words }) =>
    keys.flatMap((key) =>
      (query.get(key)?.split(',') ?? []).filter(
        (value) => value !== '' && ![...known[of], ...words].includes(value),
      ),
    ),
  );
}
