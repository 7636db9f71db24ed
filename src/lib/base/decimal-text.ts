/** A point, [longitude, latitude] in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** "34.57, 36.08": latitude and longitude, with so many decimals of a degree. */
export function decimalText([longitude, latitude]: Point, decimals: number): string {
  return `${latitude.toFixed(decimals)}, ${longitude.toFixed(decimals)}`;
}
