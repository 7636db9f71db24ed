import type { Point } from '$lib/base/decimal-text';
import { clamp } from '$lib/base/clamp';
import { LAST_LATITUDE, MAX_ZOOM, type Camera } from '$lib/base/mercator';

/** The camera of a fragment "#zoom/latitude/longitude", or null where it is none on this earth. */
export function parseCamera(fragment: string): Camera | null {
  const match = /^#(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(
    fragment,
  );
  if (!match) return null;
  const [zoom = NaN, latitude = NaN, longitude = NaN] = match.slice(1).map(Number);
  const sound = zoom <= 24 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return sound ? { zoom, latitude, longitude } : null;
}

/** The fragment of a camera; two decimals of a degree are about a kilometre, four about ten metres. */
export function formatCamera({ zoom, latitude, longitude }: Camera): string {
  const decimals = zoom < 7 ? 2 : 4;
  const parts = [zoom.toFixed(2), latitude.toFixed(decimals), longitude.toFixed(decimals)];
  return `#${parts.map(Number).join('/')}`;
}

/** Degrees to each side of a typed point that are looked at, however exactly it was typed. */
const LEAST_AROUND = 0.02;

/**
 * How close a point is looked at that was typed with so many decimals of a degree: the part of the map around it,
 * [west, south, east, north], and the camera of a link there, with which that part is 512 px wide.
 */
export function lookAtTyped(
  [longitude, latitude]: Point,
  decimals: number,
): { bounds: [number, number, number, number]; camera: Camera } {
  const around = Math.max(LEAST_AROUND, 10 ** -decimals);
  const onMap = (degrees: number) => clamp(degrees, -LAST_LATITUDE, LAST_LATITUDE);
  return {
    // Of the poles there is no map.
    bounds: [
      longitude - around,
      onMap(latitude - around),
      longitude + around,
      onMap(latitude + around),
    ],
    camera: { zoom: Math.min(MAX_ZOOM, Math.log2(180 / around)), latitude, longitude },
  };
}
