import type { Place } from '$lib/dossier/model/dossier';
import type { Camera } from '$lib/base/mercator';

/** Zooms at which a frame of 320×240 px shows, besides the place, a coast or a border to know it by. */
const zooms: Record<string, number> = {
  site: 5.5,
  district: 5.5,
  city: 5.5,
  province: 5,
  region: 4.5,
};
const COUNTRY = 3.5;

/** Where the map of an embed looks if its address does not say: at the place itself. */
export function embedCamera({ point, precision }: Pick<Place, 'point' | 'precision'>): Camera {
  const [longitude, latitude] = point;
  return { zoom: zooms[precision] ?? COUNTRY, latitude, longitude };
}
