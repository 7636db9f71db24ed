import { booleanClockwise } from '@turf/turf';
import type { Feature, Geometry, Position } from 'geojson';
import { isOnEarth, polygonsOf, positionsOf } from '$lib/base/geometry';
import { limits } from '../model/limits';
import { warnings, type FeatureError, type Reason } from '../model/outcome';
import { areCrossing } from './ring-crossings';

export type CheckedFeature =
  | { feature: Feature; error: Omit<FeatureError, 'position'> | null }
  | { feature: null; error: Omit<FeatureError, 'position'> };

const geometries = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Says what is wrong with a feature as GeoJSON: geojson-validation, which comes as a chunk of its own (its licence is the LGPL). */
export type Validate = (feature: unknown) => string[];

/** Fetches what validates. It throws where a type is an object that cannot be written as text. */
export async function loadValidation(): Promise<Validate> {
  const { default: gjv } = await import('geojson-validation');
  return (feature) => {
    try {
      return gjv.isFeature(feature, true);
    } catch (error) {
      return [(error as Error).message];
    }
  };
}

/** Looks at one feature of a file as it was parsed, and never trusts it. A geometry by itself is a feature without properties. */
export function checkFeature(value: unknown, validate: Validate): CheckedFeature {
  dropEmptyBoxes(value);
  const feature = asFeature(value);
  if (!feature) return bad('not-geojson');
  const { geometry } = feature;
  if (geometry === null || geometry === undefined) return bad('no-geometry');
  if (!isPlainPoint(geometry)) {
    const [invalid] = validate(feature);
    if (invalid !== undefined) {
      return bad(hasOpenRing(geometry) ? 'unclosed-ring' : 'not-geojson', invalid);
    }
  }
  const positions = positionsOf(geometry);
  if (positions.length === 0) return bad('no-geometry');
  const outside = positions.find((position) => !isOnEarth(position));
  if (outside) {
    const turned = turnedBack(geometry, positions);
    if (!turned) {
      return bad(isSwapped(outside) ? 'swapped-axes' : 'out-of-range', outside.join(', '));
    }
    const error = { reason: 'beyond-180', detail: outside.join(', ') } as const;
    return { feature: { ...(feature as Feature), geometry: turned }, error };
  }
  if (geometry.type === 'Point' && geometry.coordinates[0] === 0 && geometry.coordinates[1] === 0) {
    return bad('null-island');
  }
  const areas = areasOf(geometry);
  if (areas.length === 0) return { feature: feature as Feature, error: null };
  if (positions.length <= limits.crossingPositions && areas.some(areCrossing)) {
    return { feature: feature as Feature, error: { reason: 'self-crossing', detail: '' } };
  }
  const isWrong = areas.some((polygon) =>
    polygon.some((ring, index) => booleanClockwise(ring) !== index > 0),
  );
  return {
    feature: feature as Feature,
    error: isWrong ? { reason: 'wrong-winding', detail: '' } : null,
  };
}

/** Degrees of longitude up to which a position may lie beyond the antimeridian. */
const LAST_TURN = 540;

/**
 * A geometry of which longitudes are beyond 180°, brought back: points each by itself, lines and areas as a whole, so
 * that they still go over the antimeridian in one piece. Null where positions are out of range in other ways.
 */
function turnedBack(geometry: Geometry, positions: Position[]): Geometry | null {
  const isBeyond = positions.every(
    ([longitude = NaN, latitude = NaN]) =>
      Math.abs(latitude) <= 90 && Math.abs(longitude) <= LAST_TURN,
  );
  if (!isBeyond || geometry.type === 'GeometryCollection') return null;
  const isOfPoints = geometry.type === 'Point' || geometry.type === 'MultiPoint';
  const first = positions[0]?.[0] ?? 0;
  const turn = ([longitude = 0, ...others]: Position): Position => [
    longitude - 360 * Math.round((isOfPoints ? longitude : first) / 360),
    ...others,
  ];
  const turned = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === 'number'
      ? turn(coordinates as Position)
      : listOf<unknown>(coordinates).map(turned);
  return { ...geometry, coordinates: turned(geometry.coordinates) } as Geometry;
}

/** Whether a feature with this error is loaded all the same. */
export function isWarning(error: Omit<FeatureError, 'position'>): boolean {
  return warnings.has(error.reason);
}

function bad(reason: Reason, detail = ''): CheckedFeature {
  return { feature: null, error: { reason, detail } };
}

function asFeature(
  value: unknown,
): { type: 'Feature'; geometry?: Geometry | null; properties: unknown } | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null;
  if (value.type === 'Feature') {
    const { geometry, properties } = value as { geometry?: Geometry; properties?: unknown };
    const isObject =
      typeof properties === 'object' && properties !== null && !Array.isArray(properties);
    return { ...value, type: 'Feature', geometry, properties: isObject ? properties : {} };
  }
  return typeof value.type === 'string' && geometries.has(value.type)
    ? { type: 'Feature', geometry: value as Geometry, properties: {} }
    : null;
}

/** By far the most features are points, and most points are plain. */
function isPlainPoint({ type, ...geometry }: Geometry): boolean {
  const { coordinates } = geometry as { coordinates?: unknown };
  return (
    type === 'Point' &&
    Array.isArray(coordinates) &&
    coordinates.length >= 2 &&
    coordinates.every((part) => typeof part === 'number' && Number.isFinite(part))
  );
}

/** Whether a ring of positions does not end where it began. What is no area, or not made of positions, has none. */
function hasOpenRing({ type, ...geometry }: Geometry): boolean {
  const { coordinates, geometries } = geometry as { coordinates?: unknown; geometries?: unknown };
  if (type === 'GeometryCollection') return listOf<Geometry>(geometries).some(hasOpenRing);
  if (type !== 'Polygon' && type !== 'MultiPolygon') return false;
  const polygons = type === 'Polygon' ? [coordinates] : listOf(coordinates);
  return polygons.flatMap(listOf).some((ring) => {
    const positions = listOf(ring);
    const [first, last] = [positions[0], positions.at(-1)];
    return Array.isArray(first) && Array.isArray(last) && first.join() !== last.join();
  });
}

function listOf<Entry>(value: unknown): Entry[] {
  return Array.isArray(value) ? (value as Entry[]) : [];
}

/** Only the other way round could it be on the earth. */
function isSwapped([first = NaN, second = NaN]: Position): boolean {
  return isOnEarth([second, first]);
}

/** The areas of a geometry, each a list of rings; of a collection those within it. */
function areasOf(geometry: Geometry): Position[][][] {
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(areasOf)
    : polygonsOf(geometry);
}

/** Some programs write an empty "bbox" where they know none: of a feature, of its geometry, of those within that. */
function dropEmptyBoxes(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const object = value as { bbox?: unknown; geometry?: unknown; geometries?: unknown };
  if (object.bbox === null) delete object.bbox;
  dropEmptyBoxes(object.geometry);
  if (Array.isArray(object.geometries)) object.geometries.forEach(dropEmptyBoxes);
}
