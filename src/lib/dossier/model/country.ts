import type { Place } from './dossier';

/** Whether a place is a whole country, which has no spot of its own and is drawn as a bar. */
export function isCountry({ precision }: Pick<Place, 'precision'>): boolean {
  return precision === 'country';
}

/** Whether a place is a country or a region, whose point only says about where it lies. */
export function isBroad(place: Pick<Place, 'precision'>): boolean {
  return isCountry(place) || place.precision === 'region';
}
