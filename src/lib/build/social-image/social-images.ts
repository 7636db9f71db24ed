import type { Dossier, Fact, Place } from '$lib/dossier/model/dossier';
import type { StoryRecord } from '$lib/dossier/view/story';
import { placeRecord } from '$lib/dossier/view/place-record';
import { statusOfMany } from '$lib/dossier/model/status';
import { defaultView } from '$lib/dossier/view/view';
import { localeOf, type LocaleCode } from '$lib/i18n/locales';
import { mapAround, wholeMap, type ImageMap } from './image-map';
import { imageSvg } from './image-svg';
import { factText, homeText, placesOf, placeText, storyText } from './image-text';

/** The social image of the atlas as a whole, as SVG. */
export function homeImage(dossier: Dossier, language: LocaleCode): string {
  return imageSvg(homeText(dossier, language), wholeMap(dossier), dossier, language);
}

/** The social image of a place, as SVG. */
export function placeImage(dossier: Dossier, place: Place, language: LocaleCode): string {
  const facts = placeRecord(dossier, defaultView, place.id)?.facts ?? [];
  const status = statusOfMany(facts.map(({ fact }) => fact.status)) ?? 'reported';
  const map = mapAround(dossier, place, status, localeOf(language).direction);
  return imageSvg(placeText(dossier, place, language), map, dossier, language);
}

/** The social image of a fact, as SVG. One at several places rings the first. */
export function factImage(dossier: Dossier, fact: Fact, language: LocaleCode): string {
  const [place] = placesOf(dossier, fact);
  const map = place
    ? mapAround(dossier, place, fact.status, localeOf(language).direction)
    : wholeMap(dossier);
  return imageSvg(factText(dossier, fact, language), map, dossier, language);
}

/** The social image of a step of the story, as SVG: it rings the place that the step rings. */
export function storyImage(dossier: Dossier, record: StoryRecord, language: LocaleCode): string {
  const text = storyText(dossier, record, language);
  return imageSvg(text, storyMap(dossier, record, language), dossier, language);
}

function storyMap(dossier: Dossier, record: StoryRecord, language: LocaleCode): ImageMap {
  const place = dossier.places.find(({ id }) => id === record.place);
  if (!place) return wholeMap(dossier, record.bounds);
  const own = record.facts.filter(({ places }) => places.includes(place.id));
  const status = statusOfMany(own.map((fact) => fact.status)) ?? 'reported';
  const [west, south, east, north] = dossier.bounds;
  const [x, y] = place.point;
  // Beyond the first view the base map has little to show from close by.
  const isFar = x < west || x > east || y < south || y > north;
  return isFar
    ? wholeMap(dossier, record.bounds, { place, status })
    : mapAround(dossier, place, status, localeOf(language).direction);
}
