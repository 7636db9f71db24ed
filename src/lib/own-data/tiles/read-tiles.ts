import { PMTiles, TileType, type Header, type Source as ByteSource } from 'pmtiles';
import { NoRanges } from './archive-source';
import { TileDataset } from './tile-dataset';
import type { Failure, Found, Recipe, Summary } from '../model/outcome';
import { archiveTiles, serverTiles, type TileSource } from './tile-source';
import { offeredFields } from '../values/columns';
import { unpack } from './decompress';

export type TilesOutcome =
  | { state: 'ready'; tiles: TileDataset; summary: Omit<Summary, 'name' | 'address'> }
  | ({ state: 'failed' } & Failure);

/** Opens an archive of tiles: its table of contents and the first tiles are read, and no more. */
export async function readArchive(
  source: ByteSource,
  chosen: Recipe,
  onFound: Found,
): Promise<TilesOutcome> {
  const archive = new PMTiles(source, undefined, unpack);
  let header: Header;
  try {
    header = await archive.getHeader();
  } catch (cause) {
    const isFile = source.getKey() === '';
    const reason = isFile ? 'no-data' : cause instanceof NoRanges ? 'no-ranges' : 'unreachable';
    return { state: 'failed', reason };
  }
  if (header.tileType !== TileType.Mvt) return { state: 'failed', reason: 'tile-pictures' };
  return readTiles(archiveTiles(archive, header), chosen, onFound);
}

/** Looks at the first tiles of a server; `onTile` is told of each that has come. */
export async function readServer(
  address: string,
  chosen: Recipe,
  onFound: Found,
  onTile: () => void,
): Promise<TilesOutcome> {
  const tiles = serverTiles(address);
  const source: TileSource = {
    ...tiles,
    async bytes(...place) {
      const bytes = await tiles.bytes(...place);
      onTile();
      return bytes;
    },
  };
  try {
    await source.bytes(0, 0, 0);
  } catch {
    return { state: 'failed', reason: 'unreachable' };
  }
  return readTiles(source, chosen, onFound);
}

async function readTiles(
  source: TileSource,
  chosen: Recipe,
  onFound: Found,
): Promise<TilesOutcome> {
  const tiles = await TileDataset.open(source, chosen, onFound);
  if (tiles.groups.length === 0) return { state: 'failed', reason: 'no-data' };
  return {
    state: 'ready',
    tiles,
    summary: {
      count: 0,
      archive: { minZoom: source.minZoom, maxZoom: source.maxZoom },
      groups: tiles.groups,
      layers: tiles.layers,
      bounds: source.bounds ?? tiles.seen,
      ...offeredFields(tiles.fields, tiles.columns),
      columns: tiles.columns,
      isTable: false,
      ...{ unreadDates: 0, reading: null, errors: [], errorCount: 0 },
    },
  };
}
