import { distance } from '@turf/turf';
import { isBroad } from '../model/country';
import type { Dossier, Place } from '../model/dossier';
import { siteOf } from '../model/site';

/** How far one place is from another. */
export interface Distance {
  place: Place;
  /** Great-circle kilometres between the two points; whole tens from 100 km, and from 20 km where a point is vague. */
  km: number;
  /** One of the points may be off by more than a twentieth of the way. */
  vague: boolean;
}

/**
 * The nearest other places, nearest first. Points alone have a distance worth telling: areas, lines and countries
 * neither give nor get one, nor do two names of one site or two places closer than their points are known.
 */
export function distances({ places }: Dossier, from: Place, count: number): Distance[] {
  if (!isPoint(from)) return [];
  return places
    .filter((place) => isPoint(place) && siteOf(place) !== siteOf(from))
    .map((place) => ({ place, exact: distance(from.point, place.point) }))
    .filter(({ place, exact }) => exact > from.radiusKm + place.radiusKm)
    .sort((one, other) => one.exact - other.exact)
    .filter(
      ({ place }, index, all) =>
        all.findIndex((other) => siteOf(other.place) === siteOf(place)) === index,
    )
    .slice(0, count)
    .map(({ place, exact }) => {
      const vague = from.radiusKm + place.radiusKm > exact / 20;
      return { place, vague, km: rounded(exact, vague) };
    });
}

function isPoint(place: Place): boolean {
  return !place.geometry && !isBroad(place);
}

function rounded(km: number, vague: boolean): number {
  return km >= 100 || (vague && km >= 20) ? Math.round(km / 10) * 10 : Math.round(km);
}
