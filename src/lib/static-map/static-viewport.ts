import { bbox } from '@turf/turf';
import type { Camera } from '$lib/base/mercator';
import { isCountry } from '$lib/dossier/model/country';
import type { Place } from '$lib/dossier/model/dossier';
import {
  viewportAround,
  viewportOfBounds,
  holds,
  toPixels,
  zoomOf,
  type Bounds,
  type Viewport,
} from './viewport';
import type { Box } from './outlines';

/** Width of the static map’s own unit of bounds, px; pages scale it as they need. */
const WIDTH = 860;

/** Where the map that a page carries in its HTML looks. */
export interface StaticViewport extends Viewport {
  /** Drawn at its own size in the middle of the room it has, whatever that is; else its bounds fill the room. */
  fixed: boolean;
}

/** What a page is about, as far as its map goes. */
type Subject = Pick<Place, 'point' | 'precision' | 'geometry'>;

/** Degrees of longitude around a spot: its rivers and neighbours are in it, and a country’s shape no more. */
const AROUND = 6;
/** How many times as wide as an area its map is at least. */
const ROOM = 1.6;

/**
 * The viewport of the map that a page carries in its HTML, and where the live map begins too: the first view’s bounds. A
 * page about one place in them looks closely at it, but for a country; what they leave out has as much around it, for
 * the base map has little to show there from close by.
 */
export function staticViewport(bounds: Bounds, subjects: readonly Subject[]): StaticViewport {
  const first = viewportOfBounds(bounds, WIDTH);
  return { ...viewportOf(subjects, first, bounds), fixed: false };
}

function viewportOf(subjects: readonly Subject[], first: Viewport, bounds: Bounds): Viewport {
  const [subject] = subjects;
  if (!subject) return first;
  if (!holds(first, toPixels(first, subject.point))) {
    return viewportOfBounds(bounds, WIDTH, subject.point);
  }
  const isClose = subjects.length === 1 && !isCountry(subject);
  return isClose ? closeViewport(first, subject) : first;
}

/** The viewport around a place, in the first view’s proportions and never wider. */
function closeViewport({ width, height, scale }: Viewport, { point, geometry }: Subject): Viewport {
  const [west, south, east, north] = geometry ? bbox(geometry) : [...point, ...point];
  const widest = Math.max(Math.abs(point[0] - west), Math.abs(east - point[0]));
  const tallest = Math.max(Math.abs(point[1] - south), Math.abs(north - point[1]));
  const span = Math.max(AROUND, 2 * ROOM * Math.max(widest, (tallest * width) / height));
  const closer = Math.max(scale, width / span);
  return viewportAround(point, [width / 2, height / 2], zoomOf({ scale: closer }), [width, height]);
}

/** Px of a map that stands at a zoom of its own, in its middle: about the largest frame that pages give an embed. */
const FIXED = [960, 640] as const;

/** The viewport of a map that begins at a camera instead of bounds, as an embed’s does. */
export function fixedViewport({ zoom, latitude, longitude }: Camera): StaticViewport {
  const middle = [FIXED[0] / 2, FIXED[1] / 2] as const;
  return { ...viewportAround([longitude, latitude], middle, zoom, FIXED), fixed: true };
}

/** What is drawn beyond the viewport, px: a wide window shows more at the sides, a phone above and below. */
export function staticBox({ width, height, fixed }: StaticViewport): Box {
  if (fixed) return [0, 0, width, height];
  return [-350, -830, width + 350, height + 830];
}

/** Whether the map is drawn at a position, px of it: what is named beyond that has no marker, and stands on nothing. */
export function isDrawn(viewport: StaticViewport, [x, y]: readonly [number, number]): boolean {
  const [left, top, right, bottom] = staticBox(viewport);
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Px between glyphs under which they would hide one another on the smallest screen. */
const NEAR = 40;

/** Px that glyphs are set off their point where several share it. */
const APART = 10;

/** How far glyphs at these spots on the static map, px, are set off them, px of the screen: those near each other around them. */
export function spread(spots: readonly (readonly [number, number])[]): [number, number][] {
  return spots.map((spot) => {
    const near = spots.filter((other) => Math.hypot(spot[0] - other[0], spot[1] - other[1]) < NEAR);
    if (near.length === 1) return [0, 0];
    const angle = (2 * Math.PI * near.indexOf(spot)) / near.length - Math.PI / 4;
    return [Math.round(APART * Math.cos(angle)), Math.round(APART * Math.sin(angle))];
  });
}

/** A glyph on the static map: its site, where its point is, px of the map, and how far it is set off that, px of the screen. */
export interface Glyph<Site> {
  site: Site;
  spot: [number, number];
  off: [number, number];
}

/** The glyphs of the sites that the map is drawn at; a country has a bar instead. */
export function glyphsOn<Site extends { place: Pick<Place, 'point' | 'precision'> }>(
  viewport: StaticViewport,
  sites: readonly Site[],
): Glyph<Site>[] {
  const drawn = sites
    .filter(({ place }) => !isCountry(place))
    .map((site) => ({ site, spot: toPixels(viewport, site.place.point) }))
    .filter(({ spot }) => isDrawn(viewport, spot));
  const offsets = spread(drawn.map(({ spot }) => spot));
  return drawn.map((glyph, index) => ({ ...glyph, off: offsets[index] ?? [0, 0] }));
}
