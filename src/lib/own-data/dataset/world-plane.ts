import { clamp } from '$lib/base/clamp';
import { project } from '$lib/base/mercator';

/** The latitude on the Mercator plane, from 0 in the north to 1 in the south; the plane has no poles. */
export function mercatorY(latitude: number): number {
  return clamp(project([0, latitude])[1], 0, 1 - 1e-9);
}
