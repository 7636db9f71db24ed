import type { FeatureCollection } from 'geojson';
import { project, unproject, worldSize, type Unit } from '$lib/base/mercator';
import { atZoom, baseMapNames } from '$lib/static-map/base-map-style';
import { pointOf, type Arranged } from './arrange';
import { isCountry } from '$lib/dossier/model/country';
import { countryNameWidth } from './country-name-width';
import { stateSpots, type StatesRoom, type StateSpots, type WantedState } from './country-spots';
import { labelBox, type LabelSize, type UnitBounds } from './label-box';
import { markerBox } from './marker-box';
import { PLUS_ONE_FROM, plusOneBox } from './plus-one-size';
import type { StateShape } from './state-shape';
import type { BaseMapOptions, Site } from './types';

/** What is known of the states: shapes that are not there yet are empty. */
export interface States {
  shape(code: string): StateShape;
  /** Where the name of a state belongs. */
  spot(code: string): Unit | null;
  name(code: string): string | null;
}

/** The states that the map is about, and the language it speaks. */
export type StatesOfMap = Pick<BaseMapOptions, 'members' | 'plusOne' | 'plusOneLabel' | 'language'>;

/** What the map shows of states. */
export interface CountryMarks {
  /** Their names as points, with their sizes from afar and from near. */
  names: FeatureCollection;
  /** All markers, each bar where it has its place; without the bars that have none. */
  markers: Arranged[];
  /** The states on screen that have facts and no bar. */
  unmarked: Site[];
}

/** Em that the line of a name is high. */
const LINE = 1.2;
/** Px under the name that the map gives a state of itself where its bar belongs. */
const UNDER = 26;
/** Px between the end of the plus-one's line and the name of its state: closer, the two would read as one. */
const CLEAR = 10;

/**
 * Names and bars of the states for a zoom and a frame in the unit square. The members have their names on the map
 * whatever else does; the state of the plus-one from where small states have theirs.
 */
export function countryMarks(
  baseMap: StatesOfMap,
  arranged: readonly Arranged[],
  states: States,
  room: { zoom: number; viewBounds: UnitBounds; occupied: readonly UnitBounds[] },
): CountryMarks {
  const { zoom } = room;
  const bars = arranged.filter(({ site }) => isBarOf(site, states));
  const others = arranged.filter((marker) => !bars.includes(marker));
  const frame: StatesRoom = {
    viewBounds: room.viewBounds,
    occupied: [
      ...room.occupied,
      ...others.map((marker) => markerBox(marker, zoom)),
      ...plusOneBoxes(baseMap, states, zoom),
    ],
    px: 1 / worldSize(zoom),
  };
  const codes = [
    ...new Set([
      ...baseMap.members,
      ...baseMap.plusOne,
      ...bars.flatMap(({ site }) => site.place.country ?? []),
    ]),
  ];
  const wanted = codes.map((code) => wantedState(code, baseMap, bars, states, zoom));
  const spots = new Map(stateSpots(wanted, frame).map((found) => [found.code, found]));
  return {
    names: namesOf(spots, baseMap, states),
    markers: arranged.flatMap((marker): Arranged[] => {
      const found = bars.includes(marker) ? spots.get(marker.site.place.country ?? '') : undefined;
      if (!found?.isSeen) return [marker];
      return found.bar ? [{ ...marker, at: unproject(found.bar), offset: [0, 0] }] : [];
    }),
    unmarked: bars
      .map(({ site }) => site)
      .filter(({ place, status }) => {
        const found = spots.get(place.country ?? '');
        return status !== null && found?.isSeen === true && found.bar === null;
      }),
  };
}

/** What the name of the plus-one keeps free for itself, which stands to the left of its state's spot. */
function plusOneBoxes(
  { plusOne, plusOneLabel }: StatesOfMap,
  states: States,
  zoom: number,
): UnitBounds[] {
  const spot = states.spot(plusOne[0] ?? '');
  if (!plusOneLabel || !spot || zoom < PLUS_ONE_FROM) return [];
  const box = plusOneBox(spot, plusOneLabel, zoom);
  return [{ ...box, east: box.east + CLEAR / worldSize(zoom) }];
}

/** Whether a site is the bar of a state whose shape is known. */
function isBarOf({ place }: Site, states: States): boolean {
  return isCountry(place) && place.country !== null && states.shape(place.country).length > 0;
}

function wantedState(
  code: string,
  baseMap: StatesOfMap,
  bars: readonly Arranged[],
  states: States,
  zoom: number,
): WantedState {
  const bar = bars.find(({ site }) => site.place.country === code);
  const name = nameSize(code, baseMap, states, zoom);
  const own = states.spot(code) ?? (bar ? project(pointOf(bar)) : null);
  const isOfMap = !baseMap.members.includes(code) && !baseMap.plusOne.includes(code);
  return {
    code,
    // Of other states the map itself writes the name, on its spot.
    own: own && isOfMap ? [own[0], own[1] + UNDER / worldSize(zoom)] : own,
    shape: states.shape(code),
    name,
    // The plus-one’s own label names the bar of its state; without a name beside it, it would be nobody’s.
    hasBar: bar !== undefined && (isOfMap || name !== null || baseMap.plusOneLabel !== null),
  };
}

/** How large the name of a state is, in the unit square; null for one that has none here. */
function nameSize(
  code: string,
  { members, plusOne, language }: StatesOfMap,
  states: States,
  zoom: number,
): LabelSize | null {
  const isMember = members.includes(code);
  const isNamed = isMember || (plusOne.includes(code) && zoom >= baseMapNames.country.rankZooms[1]);
  const label = isNamed ? states.name(code) : null;
  if (label === null) return null;
  const { size, memberSize } = baseMapNames.country;
  return sizeOf(label, language, atZoom(isMember ? memberSize : size, zoom), zoom);
}

function namesOf(
  spots: ReadonlyMap<string, StateSpots>,
  { members }: StatesOfMap,
  states: States,
): FeatureCollection {
  const { size, memberSize } = baseMapNames.country;
  const features = [...spots.values()].flatMap(({ code, name }) => {
    const label = states.name(code);
    if (!name || label === null) return [];
    const [far, near] = (members.includes(code) ? memberSize : size).px;
    return [
      {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: unproject(name) },
        properties: { id: code, code, label, far, near },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** What the names of states cover at a zoom, in the unit square. */
export function nameBoxes(
  { features }: FeatureCollection,
  language: string,
  zoom: number,
): UnitBounds[] {
  return features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return [];
    const { label, far, near } = properties as { label: string; far: number; near: number };
    const { zooms } = baseMapNames.country.memberSize;
    const size = sizeOf(label, language, atZoom({ zooms, px: [far, near] }, zoom), zoom);
    return [labelBox(project(geometry.coordinates as [number, number]), ['center', 0, 0], size)];
  });
}

/** How large a name in letters of a height in px is, in the unit square. */
function sizeOf(label: string, language: string, px: number, zoom: number): LabelSize {
  const em = px / worldSize(zoom);
  return { width: countryNameWidth(label, language) * em, height: LINE * em, em };
}
