import type { Place } from './dossier';

/** The id under which all names of one site are drawn as one marker. */
export function siteOf(place: Place): string {
  return place.sameSiteAs ?? place.id;
}
