import { memoizeByObject } from '$lib/base/memoize';
import type { Point } from 'geojson';
import { project, unproject, worldSize, type Unit } from '$lib/base/mercator';
import type { Dossier } from '$lib/dossier/model/dossier';
import { visible } from '$lib/dossier/view/visible';
import { defaultView } from '$lib/dossier/view/view';
import { arrange, pointOf } from '$lib/map/markers/arrange';
import { countryMarks } from '$lib/map/markers/country-marks';
import { countryNameWidth } from '$lib/map/markers/country-name-width';
import {
  isFree,
  labelBox,
  type Anchors,
  type Side,
  type UnitBounds,
} from '$lib/map/markers/label-box';
import { labelText } from '$lib/map/markers/label-text';
import { markerBox } from '$lib/map/markers/marker-box';
import { placeFeatures } from '$lib/map/markers/place-features';
import {
  CHOSEN_LABEL_SIZE,
  LABEL_SIZE,
  OUTSIDE_LABEL_SIZE,
  widthOf,
} from '$lib/map/markers/name-size';
import { PLUS_ONE_FROM, plusOneBox } from '$lib/map/markers/plus-one-size';
import { sitesOf } from '$lib/map/markers/sites';
import { letterSpacing } from '$lib/base/script';
import { atZoom, baseMapNames, cityNames } from '$lib/static-map/base-map-style';
import { labelsOf, type LabelProperties } from '$lib/static-map/base-map-labels';
import type { WholeBaseMap } from './base-map-from-disk';
import { isNearestTo, type StaticGlyph } from './static-glyphs';
import { statesOfBase } from './states-of-base';

/** A window that a static map is placed for, px: its zoom, what of the world it shows and what other things cover of it. */
export interface StaticWindow {
  zoom: number;
  /** The zooms of the narrowest windows that show these names, and those that need room: markers are nearer there. */
  leastZoom: number;
  roomyZoom: number;
  glyphs: readonly StaticGlyph[];
  viewBounds: UnitBounds;
  /** In the unit square. */
  covered: readonly UnitBounds[];
  /** Whether there is room for the name of the plus-one beside its state. */
  isWide: boolean;
}

/** A name on the static map. */
export interface StaticName {
  kind: 'country' | 'member' | 'sea' | 'place' | 'outside' | 'chosen' | 'city';
  lines: readonly string[];
  /** Where it is tied to, in degrees, and MapLibre's anchor: which side of it is there; how far off, px. */
  at: [number, number];
  anchor: string;
  off: readonly [right: number, down: number];
  /** Px of its letters. */
  size: number;
  /** The site whose marker it names, if it does. */
  site?: string;
  /** In the narrower windows of its kind it would be nearer to another marker. */
  roomy?: boolean;
}

/** What stands on a static map: names, the bar of each country by the id of its place, and the name of the plus-one. */
export interface StaticNames {
  names: StaticName[];
  bars: { id: string; at: [number, number] }[];
  plusOne: [number, number] | null;
}

/** Em that a line is high, px around a name that stay free. */
const LINE = 1.2;
const PADDING = 2;
/** Px that the name of a place keeps from the frame. */
const MARGIN = 6;

/** All sites of a dossier, as they show at first. */
export const sitesShown = memoizeByObject((dossier: Dossier) =>
  sitesOf(visible(dossier, defaultView).places),
);

/**
 * The names that the live map shows in a window, found by its rules: states first, then places, seas and cities; a name
 * that is nowhere free is left out. `chosen` is the place that the page is about.
 */
export function staticNames(
  dossier: Dossier,
  base: WholeBaseMap,
  window: StaticWindow,
  chosen: string | null,
): StaticNames {
  const { language } = dossier;
  const { zoom } = window;
  const px = 1 / worldSize(zoom);
  const states = statesOfBase(base, dossier.stateNames);
  const sites = sitesShown(dossier);
  const viewBounds = grown(window.viewBounds, -MARGIN * px);
  const marks = countryMarks(
    { ...dossier, plusOneLabel: window.isWide ? dossier.plusOneLabel : null },
    arrange(sites, zoom),
    states,
    { zoom, viewBounds, occupied: window.covered },
  );
  const taken = marks.markers.map((marker) => markerBox(marker, zoom));
  const names: StaticName[] = [];
  const place = (
    name: Omit<StaticName, 'anchor' | 'off'>,
    sides: readonly Side[],
    always = false,
  ) => {
    const boxOf = (side: Side) => grown(boxOn(side, name, language, px), PADDING * px);
    const free = sides.filter((some) => isFree(boxOf(some), taken));
    const beside = free.find((some) => isBeside(name, some, window.leastZoom));
    const side =
      (always ? (free[0] ?? sides[0]) : beside) ??
      free.find((some) => isBeside(name, some, window.roomyZoom));
    if (!side) return;
    taken.push(boxOf(side));
    const [anchor, right, down] = side;
    const roomy = !always && !beside;
    names.push({ ...name, anchor, off: [right * name.size, down * name.size], roomy });
  };

  const isBeside = (name: Omit<StaticName, 'anchor' | 'off'>, side: Side, least: number) =>
    [zoom, least].every((at) =>
      isNearestTo(name.site, boxOn(side, name, language, 1 / worldSize(at)), window.glyphs, at),
    );
  const features = placeFeatures(sites, marks.markers, 'light', zoom, viewBounds, window.covered);
  const places = features.places.features.map(({ properties, geometry }) => ({
    ...(properties as PlaceProperties),
    at: (geometry as Point).coordinates as [number, number],
  }));
  /** Sides around where the static map draws the marker, of which the live one’s may be in a pair. */
  const around = (sides: Anchors | undefined, { id, offset }: PlaceProperties, size: number) => {
    const drawn = window.glyphs.find((glyph) => glyph.id === id)?.off ?? offset;
    const [right, down] = [(drawn[0] - offset[0]) / size, (drawn[1] - offset[1]) / size];
    return sidesIn(sides).map(([anchor, x, y]): Side => [anchor, x + right, y + down]);
  };
  const own = places.find(({ id, label }) => id === chosen && label !== '');
  if (own) {
    const { id: site, label, at, ringSides } = own;
    const size = CHOSEN_LABEL_SIZE;
    // A browser mirrors paired marks itself: those that were turned for MapLibre are turned back.
    const name = { kind: 'chosen', lines: [labelText(label)], at, size, site } as const;
    place(name, around(ringSides, own, size), true);
  }
  const plusOne = plusOneSpot(dossier, window, states.spot(dossier.plusOne[0] ?? ''), taken);

  for (const { properties, geometry } of marks.names.features) {
    const { label, far, near } = properties as { label: string; far: number; near: number };
    const kind = far === baseMapNames.country.size.px[0] ? 'country' : 'member';
    const size = atZoom({ zooms: baseMapNames.country.size.zooms, px: [far, near] }, zoom);
    const at = (geometry as Point).coordinates as [number, number];
    place({ kind, lines: [label], at, size }, [CENTRE], true);
  }
  const ours = [...dossier.members, ...dossier.plusOne];
  const countrySize = atZoom(baseMapNames.country.size, zoom);
  for (const { properties, at } of labelsOf(base['country-labels'].features, zoom, 'country')) {
    const text = ours.includes(properties.code ?? '') ? null : states.name(properties.code ?? '');
    if (text === null) continue;
    const lines = wrapped(text, 8, language);
    place({ kind: 'country', lines, at, size: countrySize }, COUNTRY_SIDES);
  }
  const rank = ({ outside, area }: PlaceProperties) => (outside ? 2 : area ? 1 : 0);
  for (const one of places.toSorted((a, b) => rank(a) - rank(b))) {
    const { id: site, label, at, sides, outside } = one;
    if (label === '' || site === chosen) continue;
    const size = outside ? OUTSIDE_LABEL_SIZE : LABEL_SIZE;
    const kind = outside ? 'outside' : 'place';
    place({ kind, lines: [labelText(label)], at, size, site }, around(sides, one, size));
  }
  for (const { properties, at } of labelsOf(base.seas.features, zoom, 'sea')) {
    const text = properties.name?.[language];
    if (text === undefined) continue;
    const lines = wrapped(text, 7, language);
    place({ kind: 'sea', lines, at, size: atZoom(baseMapNames.sea.size, zoom) }, [CENTRE]);
  }
  const lastRank = cityNames.rankZooms.filter((from) => zoom >= from).length;
  for (const { properties, geometry } of base.cities.features) {
    const { rank: of, name } = properties as LabelProperties;
    const text = name?.[language];
    if (text === undefined || of > lastRank) continue;
    const at = (geometry as Point).coordinates as [number, number];
    place({ kind: 'city', lines: [text], at, size: cityNames.size }, [CENTRE]);
  }
  return {
    names: names.filter(({ at }) => isNear(project(at), window.viewBounds)),
    bars: marks.markers.flatMap((marker) =>
      marker.at ? [{ id: marker.site.id, at: pointOf(marker) }] : [],
    ),
    plusOne,
  };
}

/** What a name covers in a window of a zoom, in the unit square. */
export function staticNameBox(name: StaticName, language: string, zoom: number): UnitBounds {
  const { anchor, off, size } = name;
  const side = [anchor, off[0] / size, off[1] / size] as const;
  return boxOn(side, name, language, 1 / worldSize(zoom));
}

function boxOn(
  side: Side,
  name: Omit<StaticName, 'anchor' | 'off'>,
  language: string,
  px: number,
): UnitBounds {
  const em = name.size * px;
  const size = { em, width: widthIn(name, language) * em, height: LINE * em * name.lines.length };
  return labelBox(project(name.at), side, size);
}

interface PlaceProperties {
  id: string;
  label: string;
  outside: boolean;
  area: boolean;
  sides?: Anchors;
  ringSides: Anchors;
  offset: readonly [right: number, down: number];
}

const CENTRE: Side = ['center', 0, 0];
/** How far a country's name may stand above or below its spot, em. */
const COUNTRY_SIDES: readonly Side[] = [CENTRE, ['bottom', 0, -0.8], ['top', 0, 0.8]];

/** MapLibre's list of anchors and offsets as sides; a cluster has none. */
function sidesIn(anchors: Anchors | undefined): Side[] {
  const found: Side[] = [];
  anchors?.forEach((anchor, index) => {
    const off = anchors[index + 1];
    if (typeof anchor === 'string' && Array.isArray(off)) found.push([anchor, off[0], off[1]]);
  });
  return found;
}

/** Where the state of the plus-one is, if its name fits beside it; it then takes its room. */
function plusOneSpot(
  { plusOneLabel }: Dossier,
  { zoom, viewBounds, isWide }: StaticWindow,
  spot: Unit | null,
  taken: UnitBounds[],
): [number, number] | null {
  if (!isWide || !plusOneLabel || !spot || zoom < PLUS_ONE_FROM) return null;
  const box = plusOneBox(spot, plusOneLabel, zoom);
  if (box.west < viewBounds.west || !isFree(box, taken)) return null;
  taken.push(box);
  return unproject(spot);
}

/** Em that the longest line of a name is wide. */
function widthIn({ kind, lines }: Pick<StaticName, 'kind' | 'lines'>, language: string): number {
  return Math.max(...lines.map((line) => widthOfLine(line, kind, language)));
}

function widthOfLine(line: string, kind: StaticName['kind'], language: string): number {
  if (kind === 'country' || kind === 'member') return countryNameWidth(line, language);
  const spacing = kind === 'sea' ? letterSpacing(language, baseMapNames.sea.spacing) : 0;
  return widthOf(line) + [...line].length * spacing;
}

/** A text in as few lines as are at most so many em wide, about as long as each other. */
function wrapped(text: string, max: number, language: string): string[] {
  const words = text.split(' ');
  const width = (line: string) => widthOfLine(line, 'country', language);
  const count = Math.ceil(width(text) / max);
  if (count === 1) return [text];
  const goal = width(text) / count;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && Math.abs(width(longer) - goal) <= Math.abs(width(last) - goal)) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function grown({ west, north, east, south }: UnitBounds, by: number): UnitBounds {
  return { west: west - by, north: north - by, east: east + by, south: south + by };
}

/** Whether a spot is in a window or so near that a wider or taller one shows it too. */
function isNear([x, y]: Unit, { west, north, east, south }: UnitBounds): boolean {
  const [across, down] = [(east - west) / 4, (south - north) / 4];
  return x > west - across && x < east + across && y > north - down && y < south + down;
}
