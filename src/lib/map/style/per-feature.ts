import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * The same value for each feature, told in the way of a value that differs. MapLibre makes a shader program of its own
 * for each set of properties that differ by feature, and each costs tens of ms before the map is first whole; layers
 * that tell the same set of them so share one.
 */
export function perFeature(value: string | number): ExpressionSpecification {
  return ['case', ['has', 'id'], value, value];
}
