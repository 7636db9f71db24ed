import { clamp } from '$lib/base/clamp';
import { kmPerDegree } from '$lib/base/mercator';
import { isCountry } from '$lib/dossier/model/country';
import type { Dossier, Layer, Place, Status } from '$lib/dossier/model/dossier';
import { siteOf } from '$lib/dossier/model/site';
import {
  viewportAround,
  viewportOfBounds,
  holds,
  toPixels,
  zoomOf,
  type Viewport,
} from '$lib/static-map/viewport';

/** The size of the map half of a social image, px. */
export const MAP_WIDTH = 604;
export const IMAGE_HEIGHT = 630;

/** Radius of the ring around the social image’s place, px. */
export const RING = 41;

/** A marker of the social image’s map. */
export interface ImageMarker {
  x: number;
  y: number;
  layer: Layer;
}

export interface ImageMap {
  viewport: Viewport;
  /** The place that the social image is about; null on a map of the whole region. */
  ringed: (ImageMarker & { status: Status; place: Place }) | null;
  others: ImageMarker[];
}

/** How far a map may be moved out and in, MapLibre’s zoom. */
const FAR = 2.6;
const NEAR = 5.4;

/** From the ring to where a place of uncertain or large extent may end, px. */
const REACH = 200;

/** Px between markers; where less is left, the second is not drawn. */
const APART = 24;

/**
 * The map around a place. Messengers cut a square out of a social image’s middle, so its marker stands near the edge to
 * the text, with the whole ring in the central square: 315 px either side of the social image’s own middle.
 */
export function mapAround(
  dossier: Dossier,
  place: Place,
  status: Status,
  direction: 'ltr' | 'rtl',
): ImageMap {
  const x = direction === 'ltr' ? 216 : MAP_WIDTH - 216;
  const y = 340;
  const viewport = viewportAround(place.point, [x, y], zoomFor(place), [MAP_WIDTH, IMAGE_HEIGHT]);
  const layer = layerOf(dossier, place);
  const site = siteOf(place);
  const rest = dossier.places.filter((other) => siteOf(other) !== site);
  return {
    viewport,
    ringed: { x, y, layer, status, place },
    others: markers(dossier, rest, viewport, [{ x, y, radius: RING }]),
  };
}

/** The map of the whole region, or of other bounds, for what has no place of its own or one far off. */
export function wholeMap(
  dossier: Dossier,
  bounds = dossier.bounds,
  about: { place: Place; status: Status } | null = null,
): ImageMap {
  const [west, south, east, north] = bounds;
  const middle = (west + east) / 2;
  const filling = viewportOfBounds(bounds, MAP_WIDTH * 0.86);
  const scale = filling.scale * Math.min(1, (IMAGE_HEIGHT * 0.86) / filling.height);
  const zoom = zoomOf({ scale });
  const viewport = viewportAround(
    [middle, (south + north) / 2],
    [MAP_WIDTH / 2, IMAGE_HEIGHT / 2],
    zoom,
    [MAP_WIDTH, IMAGE_HEIGHT],
  );
  if (!about)
    return { viewport, ringed: null, others: markers(dossier, dossier.places, viewport, []) };
  const { place, status } = about;
  const [x, y] = toPixels(viewport, place.point);
  const rest = dossier.places.filter((other) => siteOf(other) !== siteOf(place));
  return {
    viewport,
    ringed: { x, y, layer: layerOf(dossier, place), status, place },
    others: markers(dossier, rest, viewport, [{ x, y, radius: RING }]),
  };
}

/** So close that the place and what it may be off by fit in. */
function zoomFor({ radiusKm, point }: Place): number {
  const scale = (REACH * kmPerDegree(point[1])) / Math.max(radiusKm, 1);
  return clamp(zoomOf({ scale }), FAR, NEAR);
}

/** Countries are left out: their names are on the map. */
function markers(
  dossier: Dossier,
  places: readonly Place[],
  viewport: Viewport,
  occupied: readonly { x: number; y: number; radius: number }[],
): ImageMarker[] {
  const drawn: ImageMarker[] = [];
  for (const place of places) {
    if (isCountry(place)) continue;
    const [x, y] = toPixels(viewport, place.point);
    const isOverlapping =
      drawn.some((other) => Math.hypot(other.x - x, other.y - y) < APART) ||
      occupied.some((spot) => Math.hypot(spot.x - x, spot.y - y) < spot.radius + APART / 2);
    if (isOverlapping || !holds(viewport, [x, y], -APART / 2)) continue;
    drawn.push({ x, y, layer: layerOf(dossier, place) });
  }
  return drawn;
}

function layerOf({ layers }: Dossier, place: Place): Layer {
  const layer = layers.find(({ id }) => id === place.layer);
  if (!layer) throw new Error(`The place "${place.id}" is on "${place.layer}", which is no layer.`);
  return layer;
}
