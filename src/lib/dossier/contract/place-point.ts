import type { RawPlace } from './parse';

/** Where a place's marker stands, [longitude, latitude]: its labelPoint, or itself where it is a point. */
export function pointOf({ geometry, properties }: RawPlace): [number, number] | undefined {
  if (properties.labelPoint) return properties.labelPoint;
  if (geometry.type !== 'Point') return undefined;
  const [longitude = NaN, latitude = NaN] = geometry.coordinates;
  return [longitude, latitude];
}
