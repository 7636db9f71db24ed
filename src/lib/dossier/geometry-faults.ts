import { booleanClockwise } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import gjv from 'geojson-validation';

/**
 * Every reason why a value is no sound GeoJSON Feature: what geojson-validation says, and what it leaves out
 * (coordinate ranges, winding). An empty array means sound.
 */
export function geometryFaults(feature: unknown): string[] {
  const invalid = gjv.isFeature(feature, true);
  if (invalid.length > 0) return invalid.map((reason) => `is not valid GeoJSON: ${reason}`);
  const { geometry } = feature as { geometry: Geometry | null };
  if (geometry === null) return ['has no geometry'];
  return [...rangeFaults(geometry), ...windingFaults(geometry)];
}

function rangeFaults(geometry: Geometry): string[] {
  const outside = positionsOf(geometry).find((position) => !isOnEarth(position));
  return outside ? [`has the position [${outside.join(', ')}], which is not on the earth`] : [];
}

/** Whether a position is a longitude and a latitude in degrees. */
export function isOnEarth([longitude = NaN, latitude = NaN]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** RFC 7946: exterior rings run counter-clockwise, holes clockwise. */
function windingFaults(geometry: Geometry): string[] {
  return polygonsOf(geometry).flatMap((rings) =>
    rings.flatMap((ring, index) =>
      booleanClockwise(ring) === index > 0
        ? []
        : [
            `has ring ${index} wound the wrong way (outer rings counter-clockwise, holes clockwise)`,
          ],
    ),
  );
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return [];
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  return flatten(geometry.coordinates);
}

function flatten(coordinates: Position | Position[] | Position[][] | Position[][][]): Position[] {
  return typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : (coordinates as Position[][]).flatMap(flatten);
}
