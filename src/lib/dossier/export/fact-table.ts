import type { Dossier, Fact, Place } from '../model/dossier';
import { columnsFor, type Cell, type Column, type RowSource } from './columns';
import type { Addresses, Stamp } from './stamp';

/** The facts as a table: a row for each fact at each of its places, one for a fact that has none. */
export interface FactTable {
  columns: Column[];
  rows: FactRow[];
  stamp: Stamp;
}

export interface FactRow {
  fact: Fact;
  place: Place | null;
  /** One for each column, in their order. */
  cells: Cell[];
}

/** A dossier in one or more languages; what has no language of its own is taken from the first. */
export type Languages = readonly [Dossier, ...Dossier[]];

/** A part of a dossier, by ids: a fact has rows for those of its places that are in it. */
export interface Choice {
  facts: ReadonlySet<string>;
  places: ReadonlySet<string>;
}

/** Makes the table of a dossier, or of a part of it. Order is the dossier's own. */
export function factTable(
  languages: Languages,
  stamp: Stamp,
  addresses: Addresses,
  choice: Choice | null = null,
): FactTable {
  const [first] = languages;
  const tags = languages.map(({ language }) => language);
  const columns = columnsFor(tags, stamp.view !== undefined);
  const lookups = new Map(languages.map((dossier) => [dossier.language, lookup(dossier)]));
  const sourceIn = (language: string, fact: string, place: string | null): RowSource => {
    const entry = lookups.get(language);
    if (!entry) throw new Error(`The dossier is not there in "${language}".`);
    return { ...entry(fact, place), addresses, stamp };
  };
  const rows = pairs(first, choice).map(([factId, placeId]) => {
    const sources = new Map(tags.map((tag) => [tag, sourceIn(tag, factId, placeId)]));
    const own = sourceIn(first.language, factId, placeId);
    return {
      fact: own.fact,
      place: own.place,
      cells: columns.map(({ definition, language }) =>
        definition.cell((language && sources.get(language)) || own),
      ),
    };
  });
  return { columns, rows, stamp };
}

/** Fact and place of each row, by id. */
function pairs({ facts }: Dossier, choice: Choice | null): [string, string | null][] {
  return facts
    .filter(({ id }) => choice?.facts.has(id) ?? true)
    .flatMap(({ id, places }): [string, string | null][] => {
      const shown = places.filter((place) => choice?.places.has(place) ?? true);
      return shown.length > 0 ? shown.map((place) => [id, place]) : [[id, null]];
    });
}

function lookup(dossier: Dossier) {
  const fact = byId(dossier.facts, 'fact');
  const place = byId(dossier.places, 'place');
  const reference = byId(dossier.references, 'reference');
  return (factId: string, placeId: string | null): Omit<RowSource, 'addresses' | 'stamp'> => {
    const found = fact(factId);
    const cited = found.attributions.flatMap(({ references }) => references.map(({ id }) => id));
    return {
      dossier,
      fact: found,
      place: placeId === null ? null : place(placeId),
      references: [...new Set(cited)].map(reference),
    };
  };
}

function byId<Entry extends { id: string }>(entries: readonly Entry[], what: string) {
  const index = new Map(entries.map((entry) => [entry.id, entry]));
  return (id: string): Entry => {
    const entry = index.get(id);
    if (!entry) throw new Error(`There is no ${what} "${id}" in the dossier.`);
    return entry;
  };
}
