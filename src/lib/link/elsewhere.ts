import type { Camera } from './camera';

/** Metres around the equator, and the degrees that Google Earth's camera sees from top to bottom. */
const EQUATOR = 40_075_017;
const EARTH_ANGLE = 35;
/** MapLibre's world is 512 px wide at zoom 0, that of the others 256. */
const WORLD = 512;

/** The same part of the earth on other maps. Nothing is asked of them before a reader follows a link. */
export function elsewhere({ zoom, latitude, longitude }: Camera, height: number) {
  const at = [latitude, longitude].map((degrees) => Number(degrees.toFixed(5)));
  const [lat = 0, lon = 0] = at;
  const otherZoom = Math.max(1, Math.min(19, Math.round(zoom + 1)));
  const metres = (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / (WORLD * 2 ** zoom);
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
