import { madeOnceOf } from '$lib/base/memoize';
import { siteOf } from '$lib/dossier/view/place-record';
import { statusOfMany } from '$lib/dossier/model/status';
import type { VisiblePlace } from '$lib/dossier/view/visible';
import type { Site } from './types';

/**
 * The visible places as sites: two names of one airfield are one marker, with the facts of both. Made once for each
 * list of places, for the map and the page around it.
 */
export const sitesOf = madeOnceOf((places: readonly VisiblePlace[]): readonly Site[] => {
  const bySite = new Map<string, VisiblePlace[]>();
  for (const visible of places) {
    const id = siteOf(visible.place);
    bySite.set(id, [...(bySite.get(id) ?? []), visible]);
  }
  return [...bySite].map(([id, names]) => {
    const { place } = names.find((name) => name.place.id === id) ?? (names[0] as VisiblePlace);
    const facts = new Set(names.flatMap((name) => name.facts));
    return {
      id: place.id,
      place,
      status: statusOfMany([...facts].map(({ status }) => status)),
      facts: facts.size,
    };
  });
});
