import { clamp } from '$lib/base/clamp';
import { LAST_LATITUDE, project, unproject, worldSize, type Unit } from '$lib/base/mercator';

/** West, south, east, north in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** A view of the Mercator plane: its size, and where on earth it is. */
export interface Viewport {
  /** Px. */
  width: number;
  height: number;
  /** Px per degree of longitude. */
  scale: number;
  /** The picture’s upper left corner in Mercator degrees, y downwards. */
  corner: [x: number, y: number];
}

/** The viewport of a size in px that has a point, [longitude, latitude], at a position in px, at MapLibre’s zoom. */
export function viewportAround(
  point: readonly [number, number],
  spot: readonly [number, number],
  zoom: number,
  [width, height]: readonly [number, number],
): Viewport {
  const scale = worldSize(zoom) / 360;
  const [x, y] = mercator(point);
  return { width, height, scale, corner: [x - spot[0] / scale, y - spot[1] / scale] };
}

/** The viewport of a width in px that bounds fill. With `centre`, moved to have a point in its middle. */
export function viewportOfBounds(
  bounds: Bounds,
  width: number,
  centre: readonly [number, number] | null = null,
): Viewport {
  const [west, south, east, north] = bounds;
  const scale = width / (east - west);
  const [left, top] = mercator([west, north]);
  const [, bottom] = mercator([west, south]);
  const height = (bottom - top) * scale;
  if (!centre) return { width, height, scale, corner: [left, top] };
  const [x, y] = mercator(centre);
  return { width, height, scale, corner: [x - width / scale / 2, y - height / scale / 2] };
}

/** The zoom of a viewport, in MapLibre’s terms. */
export function zoomOf({ scale }: Pick<Viewport, 'scale'>): number {
  return Math.log2((scale * 360) / worldSize(0));
}

/** The bounds of a viewport. */
export function boundsOf({ width, height, scale, corner: [x, y] }: Viewport): Bounds {
  return [x, latitudeOf(y + height / scale), x + width / scale, latitudeOf(y)];
}

/** The position of a point, [longitude, latitude] in degrees, in a viewport, px. */
export function toPixels(
  { scale, corner }: Viewport,
  point: readonly [number, number],
): [number, number] {
  const [x, y] = mercator(point);
  return [(x - corner[0]) * scale, (y - corner[1]) * scale];
}

/** A position in px of a viewport in the unit square. */
export function unitOf({ scale, corner }: Viewport, [x, y]: readonly [number, number]): Unit {
  return [(corner[0] + x / scale) / 360 + 0.5, (corner[1] + y / scale) / 360 + 0.5];
}

/** Whether a position in px is in the viewport, or less than `margin` px outside of it. */
export function holds(
  { width, height }: Viewport,
  [x, y]: readonly [number, number],
  margin = 0,
): boolean {
  return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
}

/** A point on the Mercator plane in degrees, y downwards; beyond the last latitude it is at its edge. */
function mercator([longitude, latitude]: readonly [number, number]): [number, number] {
  const clamped = clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE);
  return [longitude, (project([longitude, clamped])[1] - 0.5) * 360];
}

/** The latitude of a height on the Mercator plane, in degrees both. */
function latitudeOf(y: number): number {
  return unproject([0, y / 360 + 0.5])[1];
}
