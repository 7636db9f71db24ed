import { isCountry } from '../model/country';
import type { Dossier, Place, Status } from '../model/dossier';
import { siteOf } from '../model/site';

/** A site of the map, as far as it matters here. */
interface Site {
  id: string;
  place: Place;
  status: Status | null;
  facts: number;
}

/** How many of the sites that share a fact with the selected one, and of those far away: the map’s edge is no list. */
const RELATED = 2;
const FAR = 8;

/**
 * The sites that a reader is to be pointed to when they are off the screen, most important first: the selected
 * one, those that share most facts with it, and those too far away for the dossier’s first view, with most facts
 * first where there are many. Countries are never far, and a site without a fact in the chosen years only matters when it is selected.
 */
export function landmarks<S extends Site>(
  { bounds, facts, places }: Pick<Dossier, 'bounds' | 'facts' | 'places'>,
  sites: readonly S[],
  selected: string | null,
): S[] {
  const siteIds = new Map(places.map((place) => [place.id, siteOf(place)]));
  const shared = new Map<string, number>();
  for (const fact of facts) {
    const at = new Set(fact.places.map((id) => siteIds.get(id)));
    if (selected === null || !at.has(selected)) continue;
    for (const id of at) if (id !== undefined) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const spots = sites.filter(({ place, status }) => !isCountry(place) && status !== null);
  const related = spots
    .filter(({ id }) => id !== selected && shared.has(id))
    .sort((one, other) => (shared.get(other.id) ?? 0) - (shared.get(one.id) ?? 0))
    .slice(0, RELATED);
  const far = spots
    .filter(({ place }) => !isWithin(place.point, bounds))
    .sort((one, other) => other.facts - one.facts)
    .slice(0, FAR);
  return [...new Set([...sites.filter(({ id }) => id === selected), ...related, ...far])];
}

function isWithin([x, y]: Place['point'], [west, south, east, north]: Dossier['bounds']): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
