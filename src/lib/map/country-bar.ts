import type { Place } from '$lib/dossier/dossier';

/** How far under a country's name its bar stands, px. */
export const COUNTRY_BAR_DROP = 26;

/** A country smaller than this has its name on the map only from close by, so its bar needs no room for it. */
const SMALL_COUNTRY = 150;

/** How far off its point a place's marker is drawn by itself, px (x to the right, y down): a country's, below its name. */
export function barOffset(place: Place): [x: number, y: number] {
  return [0, !isCountry(place) || place.radiusKm < SMALL_COUNTRY ? 0 : COUNTRY_BAR_DROP];
}

/** Whether a place is drawn as the bar of a country. */
export function isCountry(place: Place): boolean {
  return place.precision === 'country';
}
