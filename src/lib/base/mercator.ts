/** A point of the Web Mercator unit square: x to the east, y to the south, 0 to 1. */
export type Unit = [x: number, y: number];

/** Where a map looks: MapLibre's zoom, and the centre in degrees. */
export interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** Beyond this latitude web maps cut the plane off: the poles are infinitely far. */
export const LAST_LATITUDE = 85;

/** The closest zoom of the atlas's maps; own data have no tiles beyond it. */
export const MAX_ZOOM = 11;

/** World width in px at zoom 0, as MapLibre has it. */
const WORLD = 512;

/** How many px the unit square is wide at a zoom. */
export function worldSize(zoom: number): number {
  return WORLD * 2 ** zoom;
}

/** Longitude and latitude, in degrees, to the unit square. */
export function project([longitude, latitude]: readonly [number, number]): Unit {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The unit square back to longitude and latitude, in degrees. */
export function unproject([x, y]: Unit): [longitude: number, latitude: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** Km around the earth's sphere, as web maps have it. */
const EQUATOR = 40_075.017;

/** Km that a px of the map stands for at a zoom and a latitude, in degrees. */
export function kmPerPx(zoom: number, latitude: number): number {
  return (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / worldSize(zoom);
}

/** Km of a degree of longitude at a latitude, in degrees; one of latitude is 111 km everywhere. */
export function kmPerDegree(latitude: number): number {
  return 111 * Math.cos((latitude * Math.PI) / 180);
}
