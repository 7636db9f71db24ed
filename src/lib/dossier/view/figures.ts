import { UNDATED, type Dossier, type Fact } from '../model/dossier';
import { cellsOf } from './view';
import { yearCells } from './year-cells';

/** Counts of facts by name, in the order they are to be read in. */
export type Tally = ReadonlyMap<string, number>;

/** How much is in a dossier. */
export interface Figures {
  totals: Tally;
  /** How many facts each document speaks of. */
  byDocument: Tally;
  /** By cell of the year strip, in time, the undated ones last. What lasted counts in each of its years. */
  byCell: Tally;
  /** A fact counts once in each layer that it has a place in. */
  byLayer: Tally;
}

/** Counts a dossier's facts. */
export function figures(dossier: Dossier): Figures {
  const { facts, documents, layers, places } = dossier;
  const count = (test: (fact: Fact) => boolean) => facts.filter(test).length;
  const layerOf = new Map(places.map(({ id, layer }) => [id, layer]));
  const cells = [...yearCells(dossier).map(({ cell }) => cell), UNDATED];
  return {
    totals: new Map([
      ['facts', facts.length],
      ['placed', count((fact) => fact.places.length > 0)],
      ['undated', count(({ cell }) => cell === UNDATED)],
      ['disputed', count(({ status }) => status === 'disputed')],
      ['reported', count(({ status }) => status === 'reported')],
      ['in one document only', count((fact) => documentsOf(fact).size === 1)],
    ]),
    byDocument: new Map(
      documents.map(({ id }) => [id, count((fact) => documentsOf(fact).has(id))]),
    ),
    byCell: new Map(cells.map((cell) => [cell, count((fact) => cellsOf(fact).includes(cell))])),
    byLayer: new Map(
      layers.map(({ id }) => [
        id,
        count((fact) => fact.places.some((place) => layerOf.get(place) === id)),
      ]),
    ),
  };
}

function documentsOf({ attributions }: Fact): Set<string> {
  return new Set(attributions.map(({ document }) => document));
}
