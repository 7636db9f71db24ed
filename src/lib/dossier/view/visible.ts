import { UNDATED, type Dossier, type Fact, type Place, type Status } from '../model/dossier';
import { statusOfMany } from '../model/status';
import {
  cellsOf,
  isFiltered,
  isInYears,
  passesFilters,
  showsActors,
  showsDocuments,
  showsLayer,
  type Found,
  type View,
} from './view';

/** A place whose layer is on and that has a fact of the chosen actors and documents. */
export interface VisiblePlace {
  place: Place;
  /** Its facts in the chosen years, in the dossier's order. */
  facts: Fact[];
  /** How many more it has in other years. */
  hidden: number;
  /** Null where none of its facts is in the chosen years. */
  status: Status | null;
}

/** What shows now: the one answer that map, list, counts and search all use. */
export interface Visible {
  facts: Fact[];
  places: VisiblePlace[];
  /** Facts without a place, in the chosen years. */
  unplaced: Fact[];
  /** How many more facts lie in years that are not chosen; the undated are no year. */
  inOtherYears: number;
  /** Facts in the chosen years by layer id, whether the layer is on or off. */
  factsByLayer: ReadonlyMap<string, number>;
  /** Facts of the layers that are on by cell of the year strip, whether the cell is on or off. */
  factsByCell: ReadonlyMap<string, Fact[]>;
  /** Facts of years, layers and documents by actor id, whether the actor is chosen or not. */
  factsByActor: ReadonlyMap<string, number>;
  /** Facts of years, layers and actors by document id, whether the document is chosen or not. */
  factsByDocument: ReadonlyMap<string, number>;
}

/** Decides what shows of a dossier under a view. Pure; order is the dossier's own. */
export function visible(dossier: Dossier, view: View, found: Found = null): Visible {
  const layerOf = new Map(dossier.places.map(({ id, layer }) => [id, layer]));
  const layersOf = (fact: Fact) => new Set(fact.places.map((id) => layerOf.get(id) ?? ''));
  const isInLayers = (fact: Fact) =>
    fact.places.length === 0 || [...layersOf(fact)].some((layer) => showsLayer(view, layer));
  const isNow = (fact: Fact) => isInYears(view, fact);

  const passing = dossier.facts.filter((fact) => passesFilters(view, fact, found));
  const inLayers = passing.filter(isInLayers);
  const facts = inLayers.filter(isNow);
  const beforeFilters = dossier.facts.filter(
    (fact) => isInLayers(fact) && isNow(fact) && (found?.has(fact.id) ?? true),
  );

  return {
    facts,
    places: dossier.places
      .filter(({ layer }) => showsLayer(view, layer))
      .map((place) => visiblePlace(place, passing, view))
      .filter((place) => !isFiltered(view) || place.facts.length + place.hidden > 0),
    unplaced: facts.filter(({ places }) => places.length === 0),
    inOtherYears: inLayers.filter((fact) => fact.cell !== UNDATED && !isNow(fact)).length,
    factsByLayer: tally(dossier.layers, passing.filter(isNow), (fact) => [...layersOf(fact)]),
    factsByCell: byCell(inLayers),
    factsByActor: tally(
      dossier.actors,
      beforeFilters.filter((fact) => showsDocuments(view, fact)),
      ({ actors }) => actors,
    ),
    factsByDocument: tally(
      dossier.documents,
      beforeFilters.filter((fact) => showsActors(view, fact)),
      ({ attributions }) => attributions.map(({ document }) => document),
    ),
  };
}

/** How many facts each entry has; a fact counts once in each of the entries it names. */
function tally(
  entries: readonly { id: string }[],
  facts: readonly Fact[],
  named: (fact: Fact) => readonly string[],
): Map<string, number> {
  const counts = new Map(entries.map(({ id }) => [id, 0]));
  for (const id of facts.flatMap((fact) => [...new Set(named(fact))])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function byCell(facts: readonly Fact[]): Map<string, Fact[]> {
  const cells = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const cell of cellsOf(fact)) {
      const others = cells.get(cell);
      if (others) others.push(fact);
      else cells.set(cell, [fact]);
    }
  }
  return cells;
}

function visiblePlace(place: Place, passing: readonly Fact[], view: View): VisiblePlace {
  const own = passing.filter(({ places }) => places.includes(place.id));
  const facts = own.filter((fact) => isInYears(view, fact));
  return {
    place,
    facts,
    hidden: own.length - facts.length,
    status: statusOfMany(facts.map(({ status }) => status)),
  };
}
