import type { Feature, FeatureCollection } from 'geojson';
import { barOffset } from './country-bar';
import { labelSpot, type Frame, type LabelSpot } from './label-spot';
import { project, unproject, worldSize, type Unit } from './mercator';
import { arcBetween, fadingArc, trimmed } from './route-arc';
import type { RouteLine } from './route-line';

/** Px that a line keeps from the middle of the marker it ends at. */
const GAP = 15;
/** Px of a line whose one end fades. */
const FADING = 300;

/** The three collections that draw the movements: lines, arrowheads, labels. */
export interface RouteFeatures {
  routes: FeatureCollection;
  'route-arrows': FeatureCollection;
  'route-labels': FeatureCollection;
}

/**
 * The movements as GeoJSON, for a zoom and a frame in the unit square. A stated line fades where no document
 * names its end; a dashed one cannot, and stops at the bar of the country that it is said of.
 */
export function routeFeatures(
  lines: readonly RouteLine[],
  zoom: number,
  frame: Frame,
): RouteFeatures {
  const drawn = lines.flatMap((line, index) => {
    const arc = arcOf(line, zoom, besideOf(line, lines.slice(0, index)));
    return arc.length < 2 ? [] : [{ line, arc }];
  });
  return {
    routes: collection(drawn.map(({ line, arc }) => lineFeature(line, arc))),
    'route-arrows': collection(
      drawn.flatMap(({ line, arc }) => (line.to ? [arrowFeature(line, arc)] : [])),
    ),
    'route-labels': collection(
      drawn.flatMap(({ line, arc }) => {
        const spot = labelSpot(arc, frame);
        return spot ? [labelFeature(line, spot)] : [];
      }),
    ),
  };
}

/** From the end that fades, if there is one, to the other; else in the direction of the movement. */
function arcOf(line: RouteLine, zoom: number, beside: number): Unit[] {
  const { from, to, of, status } = line;
  const size = worldSize(zoom);
  const gap = GAP / size;
  const spot = (place: NonNullable<RouteLine['from']>) => markerSpot(place, size);
  if (from && to) return trimmed(arcBetween(spot(from), spot(to), beside), gap, gap);
  const named = from ?? to;
  if (!named || !of) return [];
  if (status === 'stated') {
    return trimmed(fadingArc(spot(named), spot(of), FADING / size, beside), 0, gap);
  }
  const [start, end] = from ? [from, of] : [of, named];
  return trimmed(arcBetween(spot(start), spot(end), beside), gap, gap);
}

/** How many of the lines before have the same two ends. */
function besideOf(line: RouteLine, before: readonly RouteLine[]): number {
  const ends = ({ from, to, of }: RouteLine) => [from ?? of, to ?? of].map((end) => end?.id).sort();
  return before.filter((other) => String(ends(other)) === String(ends(line))).length;
}

/** Where a place's marker is drawn, in degrees. */
function markerSpot(place: NonNullable<RouteLine['from']>, size: number): [number, number] {
  const [right, down] = barOffset(place);
  const [x, y] = project(place.point);
  return unproject([x + right / size, y + down / size]);
}

function lineFeature(line: RouteLine, arc: readonly Unit[]): Feature {
  const fades = line.status === 'stated' && !(line.from && line.to);
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: arc.map(unproject) },
    properties: {
      ...common(line),
      // One layer of the style for each: dashes and gradients are no matter of a single line.
      drawn: fades ? `fading|${line.place.layer}` : line.status,
    },
  };
}

function arrowFeature(line: RouteLine, arc: readonly Unit[]): Feature {
  const [before, tip] = arc.slice(-2) as [Unit, Unit];
  const degrees = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI;
  return pointFeature(tip, { ...common(line), degrees });
}

function labelFeature(line: RouteLine, { point, anchors }: LabelSpot): Feature {
  const { title, note } = line;
  return pointFeature(point, { ...common(line), title, note, anchors });
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
