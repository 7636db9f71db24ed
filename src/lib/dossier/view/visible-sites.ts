import { memoizeByObject } from '$lib/base/memoize';
import type { Fact, Place, Status } from '../model/dossier';
import { statusOfMany } from '../model/status';
import { siteOf } from '../model/site';
import type { VisiblePlace } from './visible';

/** A site under all its names: one marker, one entry of a list. */
export interface VisibleSite {
  /** The id of the place whose name the site goes by, and that place. */
  id: string;
  place: Place;
  /** Its other names that show, each a place of its own. */
  otherNames: Place[];
  /** Its facts in the chosen years, under whichever name; each once, in the dossier's order. */
  facts: Fact[];
  /** Null where none of its facts is in the chosen years. */
  status: Status | null;
}

/** The visible places as sites, in the order of the places. Made once for each list of places. */
export const visibleSites = memoizeByObject(
  (places: readonly VisiblePlace[]): readonly VisibleSite[] => {
    const bySite = new Map<string, VisiblePlace[]>();
    for (const visible of places) {
      const id = siteOf(visible.place);
      bySite.set(id, [...(bySite.get(id) ?? []), visible]);
    }
    return [...bySite].map(([id, names]) => {
      const { place } = names.find((name) => name.place.id === id) ?? (names[0] as VisiblePlace);
      const facts = [...new Set(names.flatMap((name) => name.facts))];
      return {
        id: place.id,
        place,
        otherNames: names.map((name) => name.place).filter((other) => other !== place),
        facts,
        status: statusOfMany(facts.map(({ status }) => status)),
      };
    });
  },
);
