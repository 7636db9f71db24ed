import { citedReferences } from './cited-references';
import type { Actor, Dossier, Fact, Place, Reference } from '../model/dossier';
import { byDate } from './chronological';

/** All that a fact's own page shows. */
export interface FactRecord {
  fact: Fact;
  places: Place[];
  actors: Actor[];
  /** The works its attributions rest on, in the bibliography's order. */
  references: Reference[];
  /** The facts before and after it in the list of all, which undated ones end; null at either end. */
  previous: Fact | null;
  next: Fact | null;
  /** Other facts of its places, in the same order. */
  related: Fact[];
}

/** The record of a fact, or null for an id the dossier does not have. */
export function factRecord(dossier: Dossier, id: string): FactRecord | null {
  const fact = dossier.facts.find((candidate) => candidate.id === id);
  if (!fact) return null;
  const ordered = [...dossier.facts].sort(byDate);
  const position = ordered.indexOf(fact);
  return {
    fact,
    places: dossier.places.filter((place) => fact.places.includes(place.id)),
    actors: dossier.actors.filter((actor) => fact.actors.includes(actor.id)),
    references: citedReferences(dossier.references, fact.attributions),
    previous: ordered[position - 1] ?? null,
    next: ordered[position + 1] ?? null,
    related: ordered.filter(
      (other) => other !== fact && other.places.some((place) => fact.places.includes(place)),
    ),
  };
}
