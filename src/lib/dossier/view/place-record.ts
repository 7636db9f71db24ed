import { UNDATED, type Dossier, type Fact, type Place } from '../model/dossier';
import { siteOf } from '../model/site';
import { byDate } from './chronological';
import { isInYears, passesFilters, type Found, type View } from './view';

/** All that one place's card shows, in the popup, the sheet and on its page. */
export interface PlaceRecord {
  place: Place;
  /** Other names of the same site, each a place of its own. */
  sameSite: Place[];
  /** The facts of the site in the chosen years; `namedAs` where a document uses the site's other name. */
  facts: RecordFact[];
  /** How many facts of the site lie in years that are not chosen; and how many undated ones are hidden. */
  inOtherYears: number;
  undatedHidden: number;
  /** The cells of all these. */
  hiddenCells: string[];
  /** How many facts of the site the choice of actors and documents leaves out, in whatever years. */
  filtered: number;
}

export interface RecordFact {
  fact: Fact;
  namedAs: Place | null;
}

/** The record of a place under a view, or null for an id the dossier does not have. */
export function placeRecord(
  dossier: Dossier,
  view: View,
  id: string,
  found: Found = null,
): PlaceRecord | null {
  const place = dossier.places.find((candidate) => candidate.id === id);
  if (!place) return null;
  const site = siteOf(place);
  const sameSite = dossier.places.filter((other) => other !== place && siteOf(other) === site);
  const all = [place, ...sameSite].flatMap((named) =>
    dossier.facts
      .filter(({ places }) => places.includes(named.id))
      .map((fact) => ({ fact, namedAs: named === place ? null : named })),
  );
  const unique = all.filter(
    ({ fact }, index) => all.findIndex((other) => other.fact === fact) === index,
  );
  const passing = unique.filter(({ fact }) => passesFilters(view, fact, found));
  const facts = passing
    .filter(({ fact }) => isInYears(view, fact))
    .sort((one, other) => byDate(one.fact, other.fact));
  const hiddenFacts = passing
    .filter(({ fact }) => !isInYears(view, fact))
    .sort((one, other) => byDate(one.fact, other.fact));
  const undatedHidden = hiddenFacts.filter(({ fact }) => fact.cell === UNDATED).length;
  return {
    place,
    sameSite,
    facts,
    inOtherYears: hiddenFacts.length - undatedHidden,
    undatedHidden,
    hiddenCells: [...new Set(hiddenFacts.map(({ fact }) => fact.cell))],
    filtered: unique.length - passing.length,
  };
}
