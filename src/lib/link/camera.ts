/** Where the map looks: MapLibre zoom, and the centre in degrees. */
export interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
}

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
