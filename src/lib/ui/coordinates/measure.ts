import { bearing, distance } from '@turf/turf';
import type { Point } from '$lib/base/decimal-text';

/** The great-circle way between two points in km, and the direction in whole degrees in which it begins. */
export function measure(from: Point, to: Point): { km: number; degrees: number } {
  const [start, end] = [[...from], [...to]];
  return {
    km: distance(start, end),
    degrees: Math.round((bearing(start, end) + 360) % 360) % 360,
  };
}
