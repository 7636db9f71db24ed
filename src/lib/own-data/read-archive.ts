import { PMTiles, TileType, type Header, type Source as ByteSource } from 'pmtiles';
import { NoRanges } from './archive-source';
import { HeldTiles } from './held-tiles';
import type { Columns, Failure, Found, Summary } from './outcome';
import { DEEPEST_ZOOM } from './tile-grid';
import { unpack } from './unpack';

export type ArchiveOutcome =
  | { state: 'ready'; held: HeldTiles; summary: Omit<Summary, 'name' | 'address'> }
  | ({ state: 'failed' } & Failure);

/** Opens an archive of tiles: its table of contents and the first tiles are read, and no more. */
export async function readArchive(
  source: ByteSource,
  chosen: Partial<Columns>,
  onFound: Found,
): Promise<ArchiveOutcome> {
  const archive = new PMTiles(source, undefined, unpack);
  let header: Header;
  try {
    header = await archive.getHeader();
  } catch (fault) {
    const isFile = source.getKey() === '';
    const reason = isFile ? 'no-data' : fault instanceof NoRanges ? 'no-ranges' : 'unreachable';
    return { state: 'failed', reason };
  }
  if (header.tileType !== TileType.Mvt) return { state: 'failed', reason: 'tile-pictures' };
  const held = await HeldTiles.open(archive, header, chosen, onFound);
  if (held.groups.length === 0) return { state: 'failed', reason: 'no-data' };
  return {
    state: 'ready',
    held,
    summary: {
      count: 0,
      archive: { least: header.minZoom, most: Math.min(header.maxZoom, DEEPEST_ZOOM) },
      groups: held.groups,
      layers: held.layers,
      bounds: boundsOf(header),
      fields: held.fields,
      columns: held.columns,
      isTable: false,
      ...{ unreadDates: 0, faults: [], faultCount: 0 },
    },
  };
}

/** What the archive says it covers, where that is on the earth. */
function boundsOf({ minLon, minLat, maxLon, maxLat }: Header): Summary['bounds'] {
  const isSound = minLon < maxLon && minLat < maxLat && maxLon <= 180 && minLon >= -180;
  return isSound
    ? [minLon, Math.max(minLat, -85), maxLon, Math.min(maxLat, 85)]
    : [-180, -85, 180, 85];
}
