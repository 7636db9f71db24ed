import { bbox } from '@turf/turf';
import { project } from '$lib/base/mercator';
import { isCountry } from '../model/country';
import type { Dossier, Fact, Place, StoryStep } from '../model/dossier';

/** All that one step of the story shows. */
export interface StoryRecord {
  step: StoryStep;
  /** From 1. */
  number: number;
  count: number;
  facts: Fact[];
  /** The ids of its facts: what else there is on the map stays dim. */
  factIds: ReadonlySet<string>;
  previous: StoryStep | null;
  next: StoryStep | null;
  /** The place to ring: the first that is more than a whole country; null where there is none. */
  place: string | null;
  /** What the map holds, [west, south, east, north] in degrees. */
  bounds: Dossier['bounds'];
}

/** The record of a step, or null for an id the story does not have. */
export function storyRecord(dossier: Dossier, id: string): StoryRecord | null {
  const { story } = dossier;
  const index = story.findIndex((candidate) => candidate.id === id);
  const step = story[index];
  if (!step) return null;
  const facts = step.facts.flatMap((id) => dossier.facts.find((fact) => fact.id === id) ?? []);
  const named = placesOf(
    dossier,
    facts.flatMap(({ places }) => places),
  );
  const ends = placesOf(
    dossier,
    facts.flatMap(({ route }) => [route?.from, route?.to, route?.of]),
  );
  return {
    step,
    number: index + 1,
    count: story.length,
    facts,
    factIds: new Set(facts.map((fact) => fact.id)),
    previous: story[index - 1] ?? null,
    next: story[index + 1] ?? null,
    place: named.find(isSite)?.id ?? null,
    bounds: boundsOf(named, ends, dossier.bounds),
  };
}

function placesOf({ places }: Dossier, ids: readonly (string | undefined)[]): Place[] {
  return ids.flatMap((id) => places.find((place) => place.id === id) ?? []);
}

const isSite = (place: Place) => !isCountry(place);

/** Degrees of land shown on every side of a site, of an area, and of the middle of a country. */
const MARGIN = { site: 3, area: 1.2, country: 4.5 };

/**
 * The sites of a step with the ends of its lines. A step of whole countries has those that the first view holds; of the
 * others a chip on the map's edge tells.
 */
function boundsOf(
  named: readonly Place[],
  ends: readonly Place[],
  first: Dossier['bounds'],
): Dossier['bounds'] {
  const sites = named.filter(isSite);
  const countries = named.filter(({ point }) => holds(first, point));
  const shown = [...(sites.length > 0 ? sites : countries), ...ends];
  if (shown.length === 0) return first;
  const boxes = shown.map(around);
  return widened(
    [
      Math.min(...boxes.map(([west]) => west)),
      Math.min(...boxes.map(([, south]) => south)),
      Math.max(...boxes.map(([, , east]) => east)),
      Math.max(...boxes.map(([, , , north]) => north)),
    ],
    first,
  );
}

/** Bounds at least as wide for their height as the first view: the map in the page’s HTML is drawn for its proportions. */
function widened(bounds: Dossier['bounds'], first: Dossier['bounds']): Dossier['bounds'] {
  const [west, south, east, north] = bounds;
  const width = (heightOf(bounds) * (first[2] - first[0])) / heightOf(first);
  const more = Math.max(0, width - (east - west)) / 2;
  return [west - more, south, east + more, north];
}

/** On the Mercator plane, whose width is 1. */
function heightOf([, south, , north]: Dossier['bounds']): number {
  return project([0, south])[1] - project([0, north])[1];
}

function around(place: Place): Dossier['bounds'] {
  const { point, geometry } = place;
  const [west, south, east, north] = geometry ? bbox(geometry) : [...point, ...point];
  const margin = MARGIN[geometry ? 'area' : isCountry(place) ? 'country' : 'site'];
  return [west - margin, south - margin, east + margin, north + margin];
}

function holds([west, south, east, north]: Dossier['bounds'], [x, y]: Place['point']): boolean {
  return x > west && x < east && y > south && y < north;
}
