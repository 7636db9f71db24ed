import { memoizeByObject } from '$lib/base/memoize';
import type { Place } from '$lib/dossier/model/dossier';
import { siteOf } from '$lib/dossier/model/site';
import type { VisiblePlace } from '$lib/dossier/view/visible';
import { visibleSites } from '$lib/dossier/view/visible-sites';
import type { Site } from './types';

/** The markers of the visible places, one a site. Made once for each list of places, for map and page. */
export const sitesOf = memoizeByObject((places: readonly VisiblePlace[]): readonly Site[] =>
  visibleSites(places).map(({ id, place, facts, status }) => ({
    id,
    place,
    status,
    facts: facts.length,
  })),
);

/** The sites with that of a place under the name of just this place, which may be its second. */
export function namedAs(sites: readonly Site[], place: Place | null): readonly Site[] {
  if (!place || siteOf(place) === place.id) return sites;
  return sites.map((site) => (site.id === siteOf(place) ? { ...site, place } : site));
}
