import type { Feature, FeatureCollection } from 'geojson';
import { unproject, worldSize } from '$lib/base/mercator';
import type { UnitBounds } from './label-box';

/** Px that the picture of an obstacle is wide and high. */
export const OBSTACLE_SIZE = 16;

/**
 * What lies over the map, in the unit square, as points on which pictures that nobody sees take the room of names at a
 * zoom: squares as wide as a rectangle's shorter side, and as many as cover it. `px` is how wide each is.
 */
export function obstacleFeatures(boxes: readonly UnitBounds[], zoom: number): FeatureCollection {
  const size = worldSize(zoom);
  return { type: 'FeatureCollection', features: boxes.flatMap((box) => squaresOf(box, size)) };
}

function squaresOf({ west, north, east, south }: UnitBounds, size: number): Feature[] {
  const [across, down] = [east - west, south - north];
  const side = Math.min(across, down);
  if (side <= 0) return [];
  return middles(west, across, side).flatMap((x) =>
    middles(north, down, side).map((y): Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: unproject([x, y]) },
      properties: { px: side * size },
    })),
  );
}

/** Where the middles of squares are that cover a length from one end to the other. */
function middles(from: number, length: number, side: number): number[] {
  // A length that is whole but for a rounding error needs no square more.
  const count = Math.max(1, Math.ceil(length / side - 1e-6));
  const step = count === 1 ? 0 : (length - side) / (count - 1);
  return Array.from({ length: count }, (_, index) => from + side / 2 + index * step);
}
