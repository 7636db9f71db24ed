import type { Dossier, Fact, Place, Status } from '../model/dossier';
import type { Visible } from './visible';

/** A movement that documents tell of, as one line: all facts of the same ends, firmness and date. */
export interface Movement {
  /** The id of its first fact. */
  id: string;
  facts: Fact[];
  /** Null for an end that no document names. */
  from: Place | null;
  to: Place | null;
  /** The country it is said of, towards which an end without a name lies. */
  of: Place | null;
  status: Status;
  /** The named place that tells of it: where it goes, or else where it comes from. */
  place: Place;
  /** Whether none of its facts shows in the chosen years. */
  outside: boolean;
}

/** The movements among the places that show. Pure; in the dossier's order. */
export function movements(dossier: Dossier, shown: Visible): Movement[] {
  const places = new Map(dossier.places.map((place) => [place.id, place]));
  const placeOf = (id?: string) => (id === undefined ? null : (places.get(id) ?? null));
  const inLayers = new Set(shown.places.map(({ place }) => place));
  const showing = new Set(shown.facts);
  const found = new Map<string, Movement>();
  for (const fact of dossier.facts) {
    const { route, status, date } = fact;
    if (!route) continue;
    const [from, to, of] = [placeOf(route.from), placeOf(route.to), placeOf(route.of)];
    const place = to ?? from;
    if (!place || !inLayers.has(place)) continue;
    const outside = !showing.has(fact);
    const key = [route.from, route.to, route.of, status, date?.label, outside].join('|');
    const same = found.get(key);
    if (same) same.facts.push(fact);
    else found.set(key, { id: fact.id, facts: [fact], from, to, of, status, place, outside });
  }
  return [...found.values()];
}
