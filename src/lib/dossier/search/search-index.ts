import MiniSearch, { type QueryCombination } from 'minisearch';
import { sameData } from '$lib/base/same-data';
import type { SearchEntry } from './entries';
import { begunQuery, foldedText, isHan, isSound, termGroups, wordsOf } from './words';

/** An entry that a query found, with the terms of it that were hit, for marking them. */
export interface SearchHit<Entry extends SearchEntry = SearchEntry> {
  entry: Entry;
  terms: ReadonlySet<string>;
}

/** Looks a query up in all languages at once; best first. */
export type SearchIndex = (query: string) => SearchHit[];

/** Names count most; a fact is also found by what its places and actors are called, which counts least. */
const boost = { names: 4, others: 2, context: 1 };

/** A word's beginning or a slip is worth less than the word. */
const weights = { prefix: 0.5, fuzzy: 0.3 };

/** Nobody searches for more; the rest is not looked at. */
const MAX_CHARACTERS = 200;

/** Makes the index of some entries. It takes some tens of milliseconds, and so is made when first needed. */
export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const called = new Map(
    entries.flatMap(({ kind, id, alsoIds = [], names, others }) =>
      [id, ...alsoIds].map((own) => [`${kind} ${own}`, [...names, ...others]] as const),
    ),
  );
  const textsOf: Record<string, (entry: SearchEntry) => readonly { text: string }[]> = {
    names: ({ names }) => names,
    others: ({ others }) => others,
    context: (entry) =>
      entry.kind === 'fact'
        ? [
            ...entry.places.flatMap((id) => called.get(`place ${id}`) ?? []),
            ...entry.actors.flatMap((id) => called.get(`actor ${id}`) ?? []),
          ]
        : [],
  };
  const index = new MiniSearch<{ id: number; entry: SearchEntry }>({
    fields: Object.keys(textsOf),
    extractField: ({ id, entry }, field) =>
      field === 'id'
        ? id
        : textsOf[field]?.(entry)
            .map(({ text }) => text)
            .join('\n'),
    tokenize: (text) => wordsOf(text).flatMap(({ terms }) => terms),
    processTerm: (term) => term,
  });
  index.addAll(entries.map((entry, id) => ({ id, entry })));
  const folded = entries.map(({ names, others }) => ({
    names: names.map(({ text }) => foldedText(text)),
    others: others.map(({ text }) => foldedText(text)),
  }));
  /** What is called just so comes first, and what has the words side by side in its name before what has them apart. */
  const rank = (id: number, asked: string) => {
    const { names = [], others = [] } = folded[id] ?? {};
    if (names.includes(asked)) return 3;
    if (others.includes(asked)) return 2;
    return names.some((name) => name.includes(asked)) ? 1 : 0;
  };

  const lookUp = (queries: QueryCombination[], combineWith: 'AND' | 'OR') =>
    index.search(
      { combineWith, queries },
      {
        boost,
        weights,
        boostTerm: (term) => (isSound(term) ? 0.1 : 1),
        tokenize: (term) => [term],
        prefix: isPrefix,
        fuzzy: slips,
      },
    );

  /** What has all that is asked for, Chinese as near to how it is typed as is found. */
  const lookUpAll = (query: string) => {
    const [names, words] = [termGroups(query, 'names'), termGroups(query)];
    const all = lookUp(names.map(queryOf), 'AND');
    return all.length > 0 || sameData(names, words) ? all : lookUp(words.map(queryOf), 'AND');
  };

  /** The places and parties whose name is being typed: one letter is too little to look for in whole sentences. */
  const lookUpBegun = (query: string) => {
    const begun = begunQuery(query);
    if (!begun) return [];
    const queries = [...termGroups(begun.before).map(queryOf), beginning(begun.letter)];
    return lookUp(queries, 'AND').filter(({ id }) => {
      const kind = entries[Number(id)]?.kind;
      return kind === 'place' || kind === 'actor';
    });
  };

  /** What has some of it, where nothing has all. */
  const lookUpAny = (query: string) =>
    lookUp(termGroups(query).flatMap(longEnough).map(queryOf), 'OR');

  return (typed) => {
    const query = typed.slice(0, MAX_CHARACTERS);
    const all = lookUpAll(query);
    const there = new Set(all.map(({ id }) => id as unknown));
    const found = [...all, ...lookUpBegun(query).filter(({ id }) => !there.has(id))];
    if (found.length === 0) found.push(...lookUpAny(query));
    const asked = foldedText(query);
    return found
      .map((result) => ({ id: Number(result.id), terms: result.terms }))
      .map((result) => ({ ...result, rank: rank(result.id, asked) }))
      .sort((one, other) => other.rank - one.rank)
      .flatMap(({ id, terms }) => {
        const entry = entries[id];
        return entry ? [{ entry, terms: new Set(terms) }] : [];
      });
  };
}

function queryOf(group: string[]): QueryCombination {
  return { combineWith: 'OR', queries: group };
}

/** All words with a letter at their beginning, which no other term of one letter finds. */
function beginning(letter: string): QueryCombination {
  return { combineWith: 'OR', queries: [letter], prefix: true, fuzzy: false };
}

/** A group without its terms that say nothing by themselves, as the parts of S-300; no group where none is left. */
function longEnough(group: string[]): string[][] {
  const terms = group.filter((term) => term.length > (isHan(term) ? 1 : 2));
  return terms.length > 0 ? [terms] : [];
}

/** Whether a term may be the beginning of a word that is still being typed. */
function isPrefix(term: string): boolean {
  return term.length > 1 && !isHan(term) && !isSound(term);
}

/** By how many letters a word may differ: none for short ones, so that Cork is not York. */
function slips(term: string): number {
  if (isHan(term) || isSound(term) || term.length < 5 || /\d/.test(term)) return 0;
  return term.length < 9 ? 1 : 2;
}
