import { clamp } from '$lib/base/clamp';
import { project, unproject, worldSize } from '$lib/base/mercator';
import type { Camera } from '$lib/link/camera';

/** The point, [longitude, latitude] in degrees, at a spot of a map that looks there; all sizes in px. */
export function pointAt(
  { zoom, longitude, latitude }: Camera,
  map: { width: number; height: number },
  spot: { x: number; y: number },
): [longitude: number, latitude: number] {
  const [x, y] = project([longitude, latitude]);
  const size = worldSize(zoom);
  return unproject([x + (spot.x - map.width / 2) / size, y + (spot.y - map.height / 2) / size]);
}

/** "34.57, 36.08": latitude and longitude in decimal degrees, as exact as a pixel of the map and no more. */
export function coordinateText([longitude, latitude]: [number, number], zoom: number): string {
  const decimals = clamp(Math.ceil(Math.log10(worldSize(zoom) / 360)), 1, 6);
  return `${latitude.toFixed(decimals)}, ${longitude.toFixed(decimals)}`;
}
