import { clamp } from '$lib/base/clamp';
import { project, unproject, worldSize, type Camera } from '$lib/base/mercator';

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

/** Decimals of a degree that are as exact as a pixel of the map, and no more. */
export function decimalsAt(zoom: number): number {
  return clamp(Math.ceil(Math.log10(worldSize(zoom) / 360)), 1, 6);
}

/** Decimals of a degree for a place whose point may be so many kilometres off: a degree is some 111 of them. */
export function decimalsWithin(radiusKm: number): number {
  return clamp(Math.round(Math.log10(111 / Math.max(radiusKm, 0.001))), 0, 5);
}

/** The zoom at which a map shows some three times as much as a place may be off. */
export function zoomAround(radiusKm: number): number {
  return clamp(Math.log2(40_000 / Math.max(radiusKm, 0.5)) - 2, 4, 15);
}
