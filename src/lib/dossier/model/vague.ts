import type { Place } from './dossier';

/** Km of doubt up to which a spot counts as known. */
const CERTAIN = 2;

/** Whether a place is a spot that is only known to lie within a radius: areas and countries speak for themselves. */
export function isVague({
  precision,
  radiusKm,
  geometry,
}: Pick<Place, 'precision' | 'radiusKm' | 'geometry'>): boolean {
  return (
    radiusKm > CERTAIN && geometry === undefined && ['site', 'district', 'city'].includes(precision)
  );
}
