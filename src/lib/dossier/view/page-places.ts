import type { Dossier, Place } from '../model/dossier';
import { siteOf } from '../model/site';

/** The places of these ids, as far as they are sites of their own: a second name of one adds none. In the ids’ order. */
export function pagePlaces({ places }: Pick<Dossier, 'places'>, ids: readonly string[]): Place[] {
  const named = ids.flatMap((id) => places.find((place) => place.id === id) ?? []);
  return named.filter(
    (place, index) => named.findIndex((other) => siteOf(other) === siteOf(place)) === index,
  );
}
