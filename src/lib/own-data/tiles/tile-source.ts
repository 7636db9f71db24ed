import type { PMTiles, Header } from 'pmtiles';
import { askServer } from './ask-server';
import { boundedBytes } from './bounded-bytes';
import { LAST_LATITUDE, MAX_ZOOM } from '$lib/base/mercator';

/** Vector tiles wherever they are, and what is known of them before one is read. */
export interface TileSource {
  minZoom: number;
  maxZoom: number;
  /** [west, south, east, north] in degrees; null where nobody says. */
  bounds: [number, number, number, number] | null;
  /** The bytes of a tile, unpacked; null where there is none. */
  bytes(zoom: number, x: number, y: number): Promise<ArrayBuffer | null>;
}

/** The tiles of an archive. */
export function archiveTiles(archive: PMTiles, header: Header): TileSource {
  return {
    minZoom: header.minZoom,
    maxZoom: Math.min(header.maxZoom, MAX_ZOOM),
    bounds: boundsOf(header),
    bytes: async (...place) => (await archive.getZxy(...place))?.data ?? null,
  };
}

/** What stands for zoom, column and line in the address of a tile, as an address has it. */
const blank = /%7B([zxy])%7D/gi;

/** Whether an address is that of a server's tiles: with {z}, {x} and {y} in it. */
export function isTileAddress(address: string): boolean {
  const blanks = [...address.matchAll(blank)].map(([, name]) => name?.toLowerCase());
  return ['z', 'x', 'y'].every((name) => blanks.includes(name));
}

/** The tiles of a server. */
export function serverTiles(address: string): TileSource {
  return {
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    bounds: null,
    async bytes(z, x, y) {
      const place: Record<string, number> = { z, x, y };
      const url = address.replace(blank, (_, name: string) => String(place[name.toLowerCase()]));
      const response = await askServer(url);
      if (response.status === 204 || response.status === 404) return null;
      if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
      const bytes = await boundedBytes(response.body);
      return bytes.byteLength > 0 ? bytes : null;
    },
  };
}

/** What the archive says it covers, where that is on the earth. */
function boundsOf({ minLon, minLat, maxLon, maxLat }: Header): TileSource['bounds'] {
  const isSound = minLon >= -180 && minLon <= maxLon && maxLon <= 180;
  const isOnMap = minLat <= maxLat && minLat <= LAST_LATITUDE && maxLat >= -LAST_LATITUDE;
  return isSound && isOnMap
    ? [minLon, Math.max(minLat, -LAST_LATITUDE), maxLon, Math.min(maxLat, LAST_LATITUDE)]
    : null;
}
