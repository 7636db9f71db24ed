/** Metres of Web Mercator from its middle to its edge. */
const EDGE = 20_037_508.342789244;

/** Whether a number of EPSG or Esri stands for Web Mercator. */
export function isMercator(number: unknown): boolean {
  return number === 3857 || number === 102100 || number === 102113;
}

/** Longitude and latitude in degrees of a position in metres of Web Mercator. */
export function fromMercator([x = NaN, y = NaN]: readonly number[]): number[] {
  const latitude = (Math.atan(Math.sinh((y / EDGE) * Math.PI)) * 180) / Math.PI;
  return [(x / EDGE) * 180, latitude];
}
