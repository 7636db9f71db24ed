import type { Dossier, Place } from '$lib/dossier/model/dossier';
import { pagePlaces } from '$lib/dossier/view/page-places';

/** The places that a page of the map is about: its own, or those of its fact; none for all other pages. */
export function placesOfPage(
  dossier: Dossier,
  route: string | null,
  id: string | undefined,
): Place[] {
  if (id === undefined) return [];
  const fact = route?.includes('/fact/') ? dossier.facts.find((fact) => fact.id === id) : undefined;
  return pagePlaces(dossier, fact?.places ?? [id]);
}
