import { kmPerPx, type Camera } from '$lib/base/mercator';

/** The degrees that Google Earth's camera sees from top to bottom. */
const EARTH_ANGLE = 35;

/** The same part of the earth on other maps. Nothing is asked of them before a reader follows a link. */
export function elsewhere({ zoom, latitude, longitude }: Camera, height: number) {
  const at = [latitude, longitude].map((degrees) => Number(degrees.toFixed(5)));
  const [lat = 0, lon = 0] = at;
  // Their worlds are 256 px wide at zoom 0, ours 512.
  const otherZoom = Math.max(1, Math.min(19, Math.round(zoom + 1)));
  const metres = 1000 * kmPerPx(zoom, latitude);
  const half = (EARTH_ANGLE / 2) * (Math.PI / 180);
  const distance = Math.round((height * metres) / 2 / Math.tan(half));
  return [
    {
      name: 'OpenStreetMap',
      url: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${otherZoom}/${lat}/${lon}`,
    },
    {
      name: 'Google Earth',
      url: `https://earth.google.com/web/@${lat},${lon},0a,${distance}d,${EARTH_ANGLE}y,0h,0t,0r`,
    },
    {
      name: 'Sentinel Hub',
      url: `https://apps.sentinel-hub.com/eo-browser/?zoom=${otherZoom}&lat=${lat}&lng=${lon}`,
    },
  ] as const;
}
