import { distance } from 'fastest-levenshtein';
import type { Dossier } from '../model/dossier';

/** A page that an address may have meant. */
export interface Suggestion {
  kind: 'place' | 'fact';
  id: string;
  /** The place's name or the fact's statement, in the dossier's language. */
  name: string;
}

/** How many are of use to somebody who knows what they meant. */
const LIMIT = 5;
/** Of two spellings of ten letters, up to four may differ. */
const FARTHEST = 0.4;

/**
 * The pages whose id or name comes closest to what an address names, closest first; none where nothing is close.
 * `path` is percent-encoded or not: "/en/place/harbor/" and "/fr/fact/opening/" name a kind and an id, of
 * any other path the last segment counts for both kinds.
 */
export function closestPages(
  dossier: Pick<Dossier, 'places' | 'facts'>,
  path: string,
): Suggestion[] {
  const { kind, wanted } = named(path);
  const places = dossier.places.map(({ id, name, aliases }) => ({
    page: { kind: 'place' as const, id, name },
    spellings: [id, name, ...aliases],
  }));
  const facts = dossier.facts.map(({ id, statement }) => ({
    page: { kind: 'fact' as const, id, name: statement },
    spellings: [id],
  }));
  return [...places, ...facts]
    .filter(({ page }) => kind === null || page.kind === kind)
    .map(({ page, spellings }) => ({
      page,
      farness: Math.min(...spellings.map((spelling) => farness(wanted, plain(spelling)))),
    }))
    .filter(({ farness }) => farness <= FARTHEST)
    .sort((one, other) => one.farness - other.farness)
    .slice(0, LIMIT)
    .map(({ page }) => page);
}

function named(path: string): { kind: Suggestion['kind'] | null; wanted: string } {
  const segments = path.split('/').filter((segment) => segment !== '');
  const at = segments.findLastIndex((segment) => segment === 'place' || segment === 'fact');
  const id = segments[at + 1];
  if (at >= 0 && id !== undefined) {
    return { kind: segments[at] === 'fact' ? 'fact' : 'place', wanted: plain(decoded(id)) };
  }
  return { kind: null, wanted: plain(decoded(segments.at(-1) ?? '')) };
}

/** Characters of an address that are looked at: no id or name is as long, and comparing takes the longer the more. */
const MAX_CHARACTERS = 100;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).slice(0, MAX_CHARACTERS);
  } catch {
    return segment.slice(0, MAX_CHARACTERS);
  }
}

/** Letters and digits of any script in lower case, all between them as one space. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** From 0, the same, to 1. What is a part of the other is near, so "harbour" finds "north-harbour". */
function farness(wanted: string, spelling: string): number {
  const [short, long] = wanted.length < spelling.length ? [wanted, spelling] : [spelling, wanted];
  if (short === '') return 1;
  if (isPart(short, long)) return (FARTHEST / 2) * (1 - short.length / long.length);
  return distance(short, long) / long.length;
}

/** Shorter words, such as "at" or "of", stand in too many names to mean one. */
const MEANINGFUL = 4;

/** Whole words, for "rome" is no part of "jerome"; Chinese has no spaces between its words. */
function isPart(short: string, long: string): boolean {
  return (
    (short.length >= MEANINGFUL && ` ${long} `.includes(` ${short} `)) ||
    (/^\p{Script=Han}{2,}$/u.test(short) && long.includes(short))
  );
}
