import { isOnEarth } from '$lib/base/geometry';
import type { KnownIds } from './known-ids';
import type { RawPlace } from './parse';

/** Every reason why a place does not fit the rest of its dossier; its own geometry was checked before. */
export function placeErrors(
  { id, properties, geometry }: RawPlace,
  places: readonly RawPlace[],
  known: KnownIds,
): string[] {
  const { layer, labelPoint, sameSiteAs } = properties;
  const reasons: string[] = [];
  if (!known.layer(layer)) reasons.push(`names the unknown layer "${layer}"`);
  if (sameSiteAs !== undefined) {
    const further = places.find((place) => place.id === sameSiteAs)?.properties.sameSiteAs;
    if (!known.place(sameSiteAs)) {
      reasons.push(`is the same site as the unknown place "${sameSiteAs}"`);
    } else if (further !== undefined && further !== id) {
      reasons.push(`is the same site as "${sameSiteAs}", which is itself that of "${further}"`);
    }
  }
  if (geometry.type !== 'Point' && labelPoint === undefined) {
    reasons.push('is an area or a line without a labelPoint');
  }
  if (labelPoint && !isOnEarth(labelPoint)) {
    reasons.push(`has the labelPoint [${labelPoint.join(', ')}], which is not on the earth`);
  }
  return reasons;
}
