import { LAST_LATITUDE, project, unproject, worldSize } from '$lib/base/mercator';

/** West, south, east, north in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** A piece of the Mercator plane as a picture: its size, and where on earth it lies. */
export interface Frame {
  /** Px. */
  width: number;
  height: number;
  /** Px per degree of longitude. */
  scale: number;
  /** The picture’s upper left corner in Mercator degrees, y downwards. */
  corner: [x: number, y: number];
}

/** The frame of a size in px that has a point, [longitude, latitude], at a spot in px, at MapLibre’s zoom. */
export function frameAround(
  point: readonly [number, number],
  spot: readonly [number, number],
  zoom: number,
  [width, height]: readonly [number, number],
): Frame {
  const scale = worldSize(zoom) / 360;
  const [x, y] = mercator(point);
  return { width, height, scale, corner: [x - spot[0] / scale, y - spot[1] / scale] };
}

/** The frame that bounds fill, of a width in px. With `centre`, the same piece moved to a point’s whereabouts. */
export function frameOfBounds(
  bounds: Bounds,
  width: number,
  centre: readonly [number, number] | null = null,
): Frame {
  const [west, south, east, north] = bounds;
  const scale = width / (east - west);
  const [left, top] = mercator([west, north]);
  const [, bottom] = mercator([west, south]);
  const height = (bottom - top) * scale;
  if (!centre) return { width, height, scale, corner: [left, top] };
  const [x, y] = mercator(centre);
  return { width, height, scale, corner: [x - width / scale / 2, y - height / scale / 2] };
}

/** MapLibre’s zoom of a frame. */
export function zoomOf({ scale }: Pick<Frame, 'scale'>): number {
  return Math.log2((scale * 360) / worldSize(0));
}

/** The bounds that a frame fills. */
export function boundsOf({ width, height, scale, corner: [x, y] }: Frame): Bounds {
  return [x, latitudeOf(y + height / scale), x + width / scale, latitudeOf(y)];
}

/** Where a point, [longitude, latitude] in degrees, lies in a frame, px. */
export function place(
  { scale, corner }: Frame,
  point: readonly [number, number],
): [number, number] {
  const [x, y] = mercator(point);
  return [(x - corner[0]) * scale, (y - corner[1]) * scale];
}

/** Whether a spot in px is in the frame, or less than `margin` px outside of it. */
export function holds(
  { width, height }: Frame,
  [x, y]: readonly [number, number],
  margin = 0,
): boolean {
  return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
}

/** A point on the Mercator plane in degrees, y downwards; beyond the last latitude it is at its edge. */
function mercator([longitude, latitude]: readonly [number, number]): [number, number] {
  const kept = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  return [longitude, (project([longitude, kept])[1] - 0.5) * 360];
}

/** The latitude of a height on the Mercator plane, in degrees both. */
function latitudeOf(y: number): number {
  return unproject([0, y / 360 + 0.5])[1];
}
