import { UNDATED, type Dossier, type Fact, type Place } from '../model/dossier';
import type { Visible } from './visible';
import { cellsOf } from './view';
import { visibleSites } from './visible-sites';

/** A place, under all its names, with its facts on each of two sides. */
export interface ComparedPlace {
  place: Place;
  otherNames: readonly Place[];
  facts: readonly [readonly Fact[], readonly Fact[]];
}

/** Where two choices of years differ, and where they meet; order is the dossier's own. */
export interface ComparedPlaces {
  onlyFirst: ComparedPlace[];
  both: ComparedPlace[];
  onlySecond: ComparedPlace[];
}

/** Sorts the places that have a fact under either of two views that differ in their years alone. */
export function comparedPlaces(
  first: Pick<Visible, 'places'>,
  second: Pick<Visible, 'places'>,
): ComparedPlaces {
  const secondFacts = new Map(visibleSites(second.places).map(({ id, facts }) => [id, facts]));
  // Years hide no place, they only take its facts: both sides have the same places.
  const all = visibleSites(first.places).map(({ id, place, otherNames, facts }): ComparedPlace => ({
    place,
    otherNames,
    facts: [facts, secondFacts.get(id) ?? []],
  }));
  const having = (one: boolean, other: boolean) =>
    all.filter(({ facts }) => facts[0].length > 0 === one && facts[1].length > 0 === other);
  return {
    onlyFirst: having(true, false),
    both: having(true, true),
    onlySecond: having(false, true),
  };
}

/** The two years that a comparison begins with: those with the most facts, in the order of time. */
export function comparedCells({ facts }: Pick<Dossier, 'facts'>): [string, string] {
  const counts = new Map<string, number>();
  for (const cell of facts.flatMap(cellsOf)) {
    if (cell !== UNDATED) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const [one = UNDATED, other = UNDATED] = [...counts]
    .sort(([, fewer], [, more]) => more - fewer)
    .map(([cell]) => cell)
    .slice(0, 2)
    .sort();
  return [one, other];
}
