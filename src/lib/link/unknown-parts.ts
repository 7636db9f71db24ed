import { UNDATED } from '$lib/dossier/model/dossier';
import { ALL, DATED, NONE, type Known } from './query-keys';

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
