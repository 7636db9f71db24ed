import { booleanClockwise } from '@turf/turf';
import type { Geometry } from 'geojson';
import gjv from 'geojson-validation';
import { isOnEarth, polygonsOf, positionsOf } from '$lib/base/geometry';

/**
 * Every reason why a value is no sound GeoJSON Feature: what geojson-validation says, and what it leaves out
 * (coordinate ranges, winding). An empty array means sound.
 */
export function geometryErrors(feature: unknown): string[] {
  const invalid = gjv.isFeature(feature, true);
  if (invalid.length > 0) return invalid.map((reason) => `is not valid GeoJSON: ${reason}`);
  const { geometry } = feature as { geometry: Geometry | null };
  if (geometry === null) return ['has no geometry'];
  return [...rangeErrors(geometry), ...windingErrors(geometry)];
}

function rangeErrors(geometry: Geometry): string[] {
  const outside = positionsOf(geometry).find((position) => !isOnEarth(position));
  return outside ? [`has the position [${outside.join(', ')}], which is not on the earth`] : [];
}

/** RFC 7946: exterior rings run counter-clockwise, holes clockwise. */
function windingErrors(geometry: Geometry): string[] {
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
