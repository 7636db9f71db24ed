import type { Feature, FeatureCollection } from 'geojson';
import type { Place } from '$lib/dossier/model/dossier';
import { isCountry } from '$lib/dossier/model/country';
import type { LabelSize, UnitBounds } from './label-box';
import { LABEL_SIZE, labelSpot, type LabelSpot } from './label-position';
import { widthOf } from './name-size';
import { labelText } from './label-text';
import { project, unproject, worldSize, type Unit } from '$lib/base/mercator';
import { FADING, fades, movementArc, sameEndsBefore } from './movement-arc';
import type { RouteLine } from './route-line';

/** Px that a line keeps from the middle of the marker it ends at. */
const GAP = 15;
/** Px that it keeps from the middle of a country's bar, clear of the name above. */
const COUNTRY_GAP = 38;
/** From this zoom on a line that ends at a country, which has no spot of its own, would point at some town. */
const CLOSE = 8;
/** Px that a label is wide at most, and em that its lines are high. */
export const LABEL_WIDTH = 188;
const LINE = 1.25;

/** The collections that draw the movements: lines, those that fade, arrowheads, labels. */
export interface RouteFeatures {
  routes: FeatureCollection;
  'routes-fading': FeatureCollection;
  'route-arrows': FeatureCollection;
  'route-labels': FeatureCollection;
}

/** The map that movements are drawn on. */
export interface RouteRoom {
  zoom: number;
  /** In the unit square: what is on screen, and what of it the words of lines must not cross. */
  viewBounds: UnitBounds;
  occupied: readonly UnitBounds[];
  /** How far off its point a place's marker is drawn, px (x to the right, y down). */
  offsetOf(place: Place): readonly [x: number, y: number];
}

/**
 * The movements as GeoJSON. A stated line fades where no document names its end; a dashed one cannot, and stops at the
 * bar of the country that it is said of.
 */
export function routeFeatures(lines: readonly RouteLine[], room: RouteRoom): RouteFeatures {
  const { zoom, viewBounds } = room;
  const occupied = [...room.occupied];
  const size = worldSize(zoom);
  const drawn = lines.flatMap((line, index) => {
    if (zoom >= CLOSE && endsAtCountry(line)) return [];
    const arc = arcOf(
      line,
      room,
      sameEndsBefore(line, lines.slice(0, index), ({ id }) => id),
    );
    return arc.length < 2 ? [] : [{ line, arc }];
  });
  return {
    routes: collection(
      drawn.flatMap(({ line, arc }) => (fades(line) ? [] : [lineFeature(line, arc)])),
    ),
    'routes-fading': collection(
      drawn.flatMap(({ line, arc }) => (fades(line) ? [lineFeature(line, arc)] : [])),
    ),
    'route-arrows': collection(
      drawn.flatMap(({ line, arc }) => (line.to ? [arrowFeature(line, arc)] : [])),
    ),
    'route-labels': collection(
      drawn.flatMap(({ line, arc }) => {
        const spot = labelSpot(arc, { viewBounds, ...labelSize(line, size), occupied });
        if (!spot) return [];
        occupied.push(spot.box);
        return [labelFeature(line, spot)];
      }),
    ),
  };
}

/** About how large the words of a line are, in the unit square. */
function labelSize({ title, note }: RouteLine, size: number): LabelSize {
  const texts = [title, note].filter((text) => text !== '');
  const widths = texts.map((text) => widthOf(text) * LABEL_SIZE);
  const lines = widths.reduce((sum, width) => sum + Math.ceil(width / LABEL_WIDTH), 0);
  return {
    width: Math.min(LABEL_WIDTH, Math.max(0, ...widths)) / size,
    height: (lines * LINE * LABEL_SIZE) / size,
    em: LABEL_SIZE / size,
  };
}

function arcOf(line: RouteLine, { zoom, offsetOf }: RouteRoom, beside: number): Unit[] {
  const size = worldSize(zoom);
  const gap = (place: Place) => (isCountry(place) ? COUNTRY_GAP : GAP) / size;
  const spot = (place: Place) => markerSpot(place, offsetOf(place), size);
  return movementArc(line, { spot, gap, reach: FADING / size }, beside);
}

function endsAtCountry(line: RouteLine): boolean {
  const { from, to, of } = line;
  const ends = fades(line) ? [from ?? to] : [from ?? of, to ?? of];
  return ends.some((end) => end && isCountry(end));
}

/** Where a place's marker is drawn, in degrees. */
function markerSpot(
  { point }: Place,
  [right, down]: readonly [number, number],
  size: number,
): [number, number] {
  const [x, y] = project(point);
  return unproject([x + right / size, y + down / size]);
}

function lineFeature(line: RouteLine, arc: readonly Unit[]): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: arc.map(unproject) },
    properties: { ...common(line), status: line.status },
  };
}

function arrowFeature(line: RouteLine, arc: readonly Unit[]): Feature {
  const [before, tip] = arc.slice(-2) as [Unit, Unit];
  const degrees = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI;
  return pointFeature(tip, { ...common(line), degrees });
}

function labelFeature(line: RouteLine, { point, anchors }: LabelSpot): Feature {
  const { title, note } = line;
  return pointFeature(point, {
    ...common(line),
    title: labelText(title),
    note: labelText(note),
    anchors,
  });
}

function common({ id, place, outside }: RouteLine) {
  return { id, place: place.id, layer: place.layer, outside };
}

function pointFeature(point: Unit, properties: Record<string, unknown>): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: unproject(point) },
    properties,
  };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
