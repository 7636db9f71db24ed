import MiniSearch from 'minisearch';
import type { Dossier } from '../model/dossier';
import { headlineOf } from '../model/headline';
import { isHan, isSound, termGroups, wordsOf } from './words';

/** A page that an address may have meant. */
export interface Suggestion {
  kind: 'place' | 'fact';
  id: string;
  /** The place's name or the fact's headline, in the dossier's language. */
  name: string;
}

/** How many are of use to somebody who knows what they meant. */
const LIMIT = 5;
/** The part of a word's letters that may be wrong. */
const SLIPS = 0.34;
/** Shorter words stand in too many names to mean one, or are another word after one slip. */
const MEANINGFUL = 4;
/** Characters of an address that are looked at: no id or name is as long. */
const MAX_CHARACTERS = 100;

/**
 * The pages whose id or names come closest to what an address names, closest first; none where nothing is close.
 * `path` is percent-encoded or not: "/en/place/harbor/" and "/fr/fact/opening/" name a kind and an id, of
 * any other path the last segment counts for both kinds.
 */
export function closestPages(
  dossier: Pick<Dossier, 'places' | 'facts'>,
  path: string,
): Suggestion[] {
  const { kind, wanted } = named(path);
  const pages = [
    ...dossier.places.map(({ id, name, aliases }) => ({
      page: { kind: 'place' as const, id, name },
      spellings: [id, name, ...aliases],
    })),
    ...dossier.facts.map((fact) => ({
      page: { kind: 'fact' as const, id: fact.id, name: headlineOf(fact) },
      spellings: [fact.id],
    })),
  ].filter(({ page }) => kind === null || page.kind === kind);
  const index = new MiniSearch<{ id: number; spellings: string }>({
    fields: ['spellings'],
    tokenize: (text) => wordsOf(text).flatMap(({ terms }) => terms),
    processTerm: (term) => term,
  });
  index.addAll(pages.map(({ spellings }, id) => ({ id, spellings: spellings.join('\n') })));
  const isMeaningful = (term: string) => isHan(term) || term.length >= MEANINGFUL;
  const terms = termGroups(wanted).flat().filter(isMeaningful);
  return index
    .search(
      { queries: terms, combineWith: 'OR' },
      {
        tokenize: (term) => [term],
        prefix: (term) => !isHan(term) && !isSound(term),
        fuzzy: (term) => (isHan(term) || isSound(term) || /\d/.test(term) ? false : SLIPS),
      },
    )
    .slice(0, LIMIT)
    .flatMap(({ id }) => pages[Number(id)]?.page ?? []);
}

function named(path: string): { kind: Suggestion['kind'] | null; wanted: string } {
  const segments = path.split('/').filter((segment) => segment !== '');
  const at = segments.findLastIndex((segment) => segment === 'place' || segment === 'fact');
  const id = segments[at + 1];
  if (at >= 0 && id !== undefined) {
    return { kind: segments[at] === 'fact' ? 'fact' : 'place', wanted: decoded(id) };
  }
  return { kind: null, wanted: decoded(segments.at(-1) ?? '') };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).slice(0, MAX_CHARACTERS);
  } catch {
    return segment.slice(0, MAX_CHARACTERS);
  }
}
