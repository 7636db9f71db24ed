import type { Dossier, Fact, StoryStep } from '../model/dossier';
import { UNDATED } from '../model/dossier';
import { defaultView, type View } from './view';

/** All that one step of the story shows. */
export interface StoryRecord {
  step: StoryStep;
  /** From 1. */
  number: number;
  count: number;
  facts: Fact[];
  previous: StoryStep | null;
  next: StoryStep | null;
  /** The years of its facts, and no others. */
  view: View;
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
  const facts = step.facts.flatMap((told) => dossier.facts.find((fact) => fact.id === told) ?? []);
  const cells = new Set(facts.map(({ cell }) => cell));
  const undated = cells.delete(UNDATED);
  const sites = facts
    .flatMap(({ places }) => places)
    .flatMap((placeId) => dossier.places.find((place) => place.id === placeId) ?? [])
    .filter(({ precision }) => precision !== 'country');
  return {
    step,
    number: index + 1,
    count: story.length,
    facts,
    previous: story[index - 1] ?? null,
    next: story[index + 1] ?? null,
    view: { ...defaultView, years: cells.size > 0 ? cells : null, undated },
    place: sites[0]?.id ?? null,
    bounds: around(
      sites.map(({ point }) => point),
      dossier.bounds,
    ),
  };
}

/** Degrees of land shown on every side of the places of a step. */
const MARGIN = 3;

function around(
  points: readonly [number, number][],
  otherwise: Dossier['bounds'],
): Dossier['bounds'] {
  if (points.length === 0) return otherwise;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes) - MARGIN,
    Math.min(...latitudes) - MARGIN,
    Math.max(...longitudes) + MARGIN,
    Math.max(...latitudes) + MARGIN,
  ];
}
