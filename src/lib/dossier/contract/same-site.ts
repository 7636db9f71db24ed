import type { RawPlace } from './parse';

/**
 * The place as whose second name another is drawn. Two places may each name the other; then the first of
 * them stands for the site.
 */
export function siteFor(place: RawPlace, places: readonly RawPlace[]): string | undefined {
  const { sameSiteAs } = place.properties;
  const other = places.find(({ id }) => id === sameSiteAs);
  if (other?.properties.sameSiteAs !== place.id) return sameSiteAs;
  return places.indexOf(place) < places.indexOf(other) ? undefined : sameSiteAs;
}
