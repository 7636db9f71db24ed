import type { Dossier, Fact, Person } from '../model/dossier';
import { siteOf } from '../model/site';
import { headlineOf } from '../model/headline';
import { foldedText, isHan } from './words';

/** A text that can be found. The language is a BCP 47 tag, absent where the dossier does not tell it. */
export interface SearchText {
  text: string;
  language?: string;
}

interface Findable {
  id: string;
  /** What it is called or says, in each language. */
  names: SearchText[];
  /** Ids of the same site under other names, which have no entry of their own. */
  alsoIds?: string[];
  /** What else it may be found by. */
  others: SearchText[];
}

/** One thing that can be found, in all languages at once. */
export type SearchEntry =
  | (Findable & { kind: 'place' | 'actor' | 'reference' | 'document' | 'page' })
  | (Findable & {
      kind: 'fact';
      /** Cell of the year strip. */
      cell: string;
      /** Ids; what they are called is found with the fact. */
      places: string[];
      actors: string[];
    });

/** All that can be found in a dossier, given in each of its languages; in the order of the dossier. */
export function searchEntries(dossiers: readonly Dossier[]): SearchEntry[] {
  const [first] = dossiers;
  if (!first) return [];
  /** The same text in each language: the dossiers of one atlas have the same entries in the same order. */
  const inEach = (read: (dossier: Dossier) => readonly (string | undefined)[]) =>
    dossiers.flatMap((dossier) => said(read(dossier), dossier.language));

  return [
    ...first.places
      .filter((place) => siteOf(place) === place.id)
      .map((place) => {
        // Both names of one site are found as one.
        const named = first.places.filter((other) => siteOf(other) === place.id && other !== place);
        const ids = [place, ...named].map(({ id }) => id);
        const namesIn = ({ places }: Dossier) =>
          ids.flatMap((id) => places.find((candidate) => candidate.id === id)?.name ?? []);
        return {
          kind: 'place' as const,
          id: place.id,
          alsoIds: ids.slice(1),
          names: inEach((dossier) => [namesIn(dossier).join(' / ')]),
          others: [
            ...(named.length > 0 ? inEach(namesIn) : []),
            ...said([place, ...named].flatMap(({ aliases }) => aliases)),
          ],
        };
      }),
    ...first.actors.map(({ id, aliases }, at) => ({
      kind: 'actor' as const,
      id,
      names: inEach(({ actors }) => [actors[at]?.name]),
      others: said(aliases),
    })),
    ...first.facts.map(({ id, cell, places, actors }, at) => {
      const names = inEach(({ facts }) => [facts[at] && headlineOf(facts[at])]);
      const readings = unique(inEach(({ facts }) => readingsOf(facts[at])));
      return {
        kind: 'fact' as const,
        id,
        cell,
        places,
        actors,
        names,
        others: [...readings, ...said(otherNames(first.people, [...names, ...readings]))],
      };
    }),
    ...first.references.map(({ id, title, language = 'en', outlet, publisher, authors }, at) => ({
      kind: 'reference' as const,
      id,
      names: [
        { text: title, language },
        ...inEach(({ references }) => [references[at]?.translation]),
      ],
      others: said([...authors, outlet, publisher]),
    })),
    ...first.documents.map(({ id, code, title, language }, at) => ({
      kind: 'document' as const,
      id,
      names: inEach(({ documents }) => [documents[at]?.name]),
      others: [{ text: title, language }, { text: code }],
    })),
  ];
}

function said(texts: readonly (string | undefined)[], language?: string): SearchText[] {
  return texts.flatMap((text) => (text ? [{ text, language }] : []));
}

function readingsOf(fact: Fact | undefined): (string | undefined)[] {
  return [
    // Of which one is the name.
    fact?.status === 'disputed' ? fact.statement : fact?.question,
    fact?.note,
    ...(fact?.attributions ?? []).flatMap(({ by, reading }) => [by, reading]),
  ];
}

/** The other names of those whom the texts name, so that a fact is found by any of them. */
function otherNames(people: readonly Person[], texts: readonly SearchText[]): string[] {
  const folded = texts.map(({ text }) => ` ${foldedText(text)} `);
  const isNamed = (name: string) => {
    const sought = foldedText(name);
    return folded.some((text) => text.includes(isHan(sought) ? sought : ` ${sought} `));
  };
  return people.flatMap(({ names }) => {
    const [there, absent] = [names.filter(isNamed), names.filter((name) => !isNamed(name))];
    return there.length > 0 ? absent : [];
  });
}

function unique(texts: readonly SearchText[]): SearchText[] {
  return [...new Map(texts.map((entry) => [`${entry.language} ${entry.text}`, entry])).values()];
}
