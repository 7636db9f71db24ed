/** The latitude on the Mercator plane, from 0 in the north to 1 in the south; the plane has no poles. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return Math.min(Math.max(y, 0), 1 - 1e-9);
}

/** Longitude and latitude of a spot on the plane. */
export function degrees(x: number, y: number): [longitude: number, latitude: number] {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}
