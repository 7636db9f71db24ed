import { circle } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import type { Place } from '$lib/dossier/model/dossier';
import { isVague } from '$lib/dossier/model/vague';
import { pointOf, type Arranged } from './arrange';
import { isCountry } from '$lib/dossier/model/country';
import { clusterImage, markerImage } from './marker-image-id';
import type { Site } from './types';
import { labelText } from './label-text';
import { markerBox } from './marker-box';
import { labelSides, type AmongMarkers } from './label-sides';
import { CHOSEN_LABEL_SIZE, LABEL_SIZE, OUTSIDE_LABEL_SIZE, widthOf } from './name-size';
import type { UnitBounds } from './label-box';
import { kmPerPx, project, worldSize } from '$lib/base/mercator';
import type { Theme } from '$lib/static-map/palette';

/** The `layer` of a counted ring, which stands for places of several. */
export const CLUSTER = 'cluster';

/** Em that the line of a place's name is high. */
const LINE = 1.2;

/** Px of the number on a country's bar, and in a cluster's ring. */
export const COUNT_SIZE = 11.5;

/** How far a name stands off the middle of its marker, and of the ring of the selected one; em. */
const OFF = 1.1;
const OFF_RING = 1.6;

/** The three collections that draw the places: markers, areas (and lines), and rings of uncertainty. */
export interface PlaceFeatures {
  places: FeatureCollection;
  areas: FeatureCollection;
  uncertainty: FeatureCollection;
}

/** Px that a ring of uncertainty is wide from its middle at least: narrower, it would hide under its marker. */
const MIN_RADIUS = 24;

/**
 * The markers as GeoJSON for the map's sources, for a zoom and a frame in the unit square, within which names are kept
 * and clear of what lies over the map. Only what is drawn goes in: the worker is sent no fact.
 */
export function placeFeatures(
  sites: readonly Site[],
  markers: readonly Arranged[],
  theme: Theme,
  zoom: number,
  viewBounds: UnitBounds,
  occupied: readonly UnitBounds[] = [],
): PlaceFeatures {
  const boxes = markers.map((marker) => markerBox(marker, zoom));
  return {
    places: collection(
      markers.map((marker, place) => {
        const own = boxes[place] as UnitBounds;
        const others = boxes.filter((_, other) => other !== place);
        return markerFeature(marker, theme, zoom, { viewBounds, occupied, own, others });
      }),
    ),
    areas: collection(
      sites.flatMap((site) =>
        site.place.geometry
          ? [feature(site, site.place.geometry, { outside: site.status === null })]
          : [],
      ),
    ),
    uncertainty: collection(
      sites.flatMap((site) =>
        isVague(site.place)
          ? [
              feature(
                site,
                circle(site.place.point, ringRadius(site.place, zoom), { steps: 64 }).geometry,
                {
                  layer: site.place.layer,
                  outside: site.status === null,
                },
              ),
            ]
          : [],
      ),
    ),
  };
}

/** The room of a name, in the unit square: what is on screen, what lies over that, and the markers. */
interface NameRoom extends AmongMarkers {
  viewBounds: UnitBounds;
  occupied: readonly UnitBounds[];
}

function markerFeature(
  marker: Arranged,
  theme: Theme,
  zoom: number,
  { viewBounds, occupied, own, others }: NameRoom,
): Feature {
  const { site, paired, cluster } = marker;
  const { place, status, facts } = site;
  const point = { type: 'Point' as const, coordinates: pointOf(marker) };
  if (cluster) {
    return feature(site, point, {
      layer: CLUSTER,
      outside: false,
      image: clusterImage(theme),
      label: '',
      offset: marker.offset,
      countOffset: inEm(marker.offset, COUNT_SIZE),
      paired,
      area: false,
      count: cluster.length,
    });
  }
  const label = isCountry(place) ? '' : labelText(place.name);
  const sides = (
    off: number,
    px: number,
    wanted: readonly (readonly UnitBounds[])[],
    markers?: AmongMarkers,
  ) => {
    const em = px / worldSize(zoom);
    const size = { width: widthOf(label) * em, height: LINE * em, em };
    const drawnOff = inEm(marker.offset, px);
    const how = { off, drawnOff, ...(markers && { markers }) };
    return labelSides(project(place.point), viewBounds, wanted, size, how);
  };
  const px = status === null ? OUTSIDE_LABEL_SIZE : LABEL_SIZE;
  const near = sides(OFF, px, [occupied], { own, others });
  return feature(site, point, {
    layer: place.layer,
    outside: status === null,
    image: markerImage(place.layer, status, theme),
    label,
    // MapLibre keeps these clear of markers, and leaves out a name without any; the selected one's it draws in any case.
    ...(near.length > 0 && { sides: near }),
    ringSides: sides(OFF_RING, CHOSEN_LABEL_SIZE, [[...occupied, ...others], occupied]),
    offset: marker.offset,
    countOffset: inEm(marker.offset, COUNT_SIZE),
    paired,
    area: place.geometry !== undefined,
    count: facts,
    solid: status === 'stated',
  });
}

/** Texts are moved in em of their size, px, where icons are in px. */
function inEm([right, down]: Arranged['offset'], size: number): [number, number] {
  return [right / size, down / size];
}

/** Km: the doubt to scale, and never less than can be seen. */
function ringRadius({ point, radiusKm }: Place, zoom: number): number {
  const [, latitude] = point;
  return Math.max(radiusKm, MIN_RADIUS * kmPerPx(zoom, latitude));
}

function feature(
  site: Site,
  geometry: Feature['geometry'],
  properties: Record<string, unknown>,
): Feature {
  return { type: 'Feature', geometry, properties: { id: site.id, ...properties } };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
