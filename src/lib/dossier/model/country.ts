import type { Place } from './dossier';

/** Whether a place is a whole country, which has no spot of its own and is drawn as a bar. */
export function isCountry({ precision }: Pick<Place, 'precision'>): boolean {
  return precision === 'country';
}
