import type { Dossier, Fact, Place, Status } from './dossier';
import { statusOfMany } from './status';
import { showsCell, showsLayer, type View } from './view';

/** A place whose layer is on. `status` is null where none of its facts is in the chosen years. */
export interface VisiblePlace {
  place: Place;
  /** Its facts in the chosen years, in the dossier's order. */
  facts: Fact[];
  /** How many more it has in other years. */
  hidden: number;
  status: Status | null;
}

/** What shows now: the one answer that map, list, counts and search all use. */
export interface Visible {
  facts: Fact[];
  places: VisiblePlace[];
  /** Facts without a place, in the chosen years. */
  unplaced: Fact[];
  /** Facts in the chosen years by layer id, whether the layer is on or off. */
  factsByLayer: ReadonlyMap<string, number>;
  /** Facts of the layers that are on by cell of the year strip, whether the cell is on or off. */
  factsByCell: ReadonlyMap<string, Fact[]>;
}

/** Decides what shows of a dossier under a view. Pure; order is the dossier's own. */
export function visible(dossier: Dossier, view: View): Visible {
  const layerOf = new Map(dossier.places.map(({ id, layer }) => [id, layer]));
  const layersOf = (fact: Fact) => new Set(fact.places.map((id) => layerOf.get(id) ?? ''));
  const inLayers = dossier.facts.filter(
    (fact) =>
      fact.places.length === 0 || [...layersOf(fact)].some((layer) => showsLayer(view, layer)),
  );
  const facts = inLayers.filter(({ cell }) => showsCell(view, cell));
  const inYears = dossier.facts.filter(({ cell }) => showsCell(view, cell));

  const factsByLayer = new Map<string, number>(dossier.layers.map(({ id }) => [id, 0]));
  for (const layer of inYears.flatMap((fact) => [...layersOf(fact)])) {
    factsByLayer.set(layer, (factsByLayer.get(layer) ?? 0) + 1);
  }

  return {
    facts,
    places: dossier.places
      .filter(({ layer }) => showsLayer(view, layer))
      .map((place) => visiblePlace(place, dossier.facts, view)),
    unplaced: facts.filter(({ places }) => places.length === 0),
    factsByLayer,
    factsByCell: byCell(inLayers),
  };
}

function byCell(facts: readonly Fact[]): Map<string, Fact[]> {
  const cells = new Map<string, Fact[]>();
  for (const fact of facts) {
    const others = cells.get(fact.cell);
    if (others) others.push(fact);
    else cells.set(fact.cell, [fact]);
  }
  return cells;
}

function visiblePlace(place: Place, all: readonly Fact[], view: View): VisiblePlace {
  const own = all.filter(({ places }) => places.includes(place.id));
  const facts = own.filter(({ cell }) => showsCell(view, cell));
  return {
    place,
    facts,
    hidden: own.length - facts.length,
    status: statusOfMany(facts.map(({ status }) => status)),
  };
}
