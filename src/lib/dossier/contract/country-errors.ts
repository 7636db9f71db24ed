import { pointToPolygonDistance } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { RawPlace } from './parse';
import { pointOf } from './place-point';

type Country = Feature<Polygon | MultiPolygon, { code: string | null }>;

/** How far the base map's simplified borders and coasts may be off. */
const SLACK_KM = 20;

/**
 * Whether each place stands in the country it names, by the base map. This is what finds swapped axes: in
 * these latitudes a point with longitude and latitude changed is still a point on the earth.
 */
export function countryErrors(places: readonly RawPlace[], baseMap: string) {
  const { features } = JSON.parse(baseMap) as FeatureCollection<Polygon | MultiPolygon>;
  return places.flatMap((place) => {
    const { country, radiusKm } = place.properties;
    const point = pointOf(place);
    const parts = (features as Country[]).filter(({ properties }) => properties.code === country);
    // Some land of the base map is no one's: its code is null too.
    if (country === null || !point || parts.length === 0) return [];
    const away = kilometresOutside(point, parts);
    if (away <= radiusKm + SLACK_KM) return [];
    const swapped = kilometresOutside([point[1], point[0]], parts) <= 0;
    const hint = swapped ? '; longitude and latitude seem to be swapped' : '';
    return [{ id: place.id, reason: `lies ${Math.round(away)} km outside ${country}${hint}` }];
  });
}

function kilometresOutside(point: [number, number], parts: Country[]): number {
  return Math.min(...parts.map((part) => pointToPolygonDistance(point, part)));
}
