import { writeFile } from 'node:fs/promises';
import { zxyToTileId } from 'pmtiles';
import { Compression, S2PMTilesWriter, TileType } from 's2-pmtiles';
import { FileWriter } from 's2-pmtiles/file';
import { openFile } from '../../src/lib/own-data/read/formats';
import type { Failure, Summary } from '../../src/lib/own-data/model/outcome';
import { completeHeader } from './complete-header';
import { LAYER, makeTiles, type MadeTile } from './make-tiles';

export type ArchiveOutcome =
  | { state: 'ready'; summary: Omit<Summary, 'name' | 'address'>; tiles: number; deepest: number }
  | ({ state: 'failed' } & Failure);

/** Makes an archive of tiles of a file that the atlas can read, by the checks and guesses of the atlas. */
export async function writeArchive(
  file: Blob,
  out: string,
  onTile: (tiles: number) => void,
): Promise<ArchiveOutcome> {
  const nothing = () => undefined;
  const outcome = await openFile(file, { chosen: {}, onProgress: nothing, onFound: nothing });
  if (outcome.state === 'failed') return outcome;
  if ('tiles' in outcome) return { state: 'failed', reason: 'no-data' };
  const { dataset, summary } = outcome;
  await writeFile(out, '');
  const writer = new S2PMTilesWriter(new FileWriter(out), TileType.Pbf, Compression.Gzip);
  let tiles = 0;
  let deepest = 0;
  // Tiles of a zoom lie in the file as they lie on its curve, so that neighbours are read together.
  let level: MadeTile[] = [];
  const flush = async () => {
    const idOf = ({ zoom, tileX, tileY }: MadeTile) => zxyToTileId(zoom, tileX, tileY);
    for (const tile of level.sort((one, other) => idOf(one) - idOf(other))) {
      await writer.writeTileXYZ(tile.zoom, tile.tileX, tile.tileY, tile.bytes);
    }
    level = [];
  };
  for await (const tile of makeTiles(dataset, summary.columns)) {
    if (tile.zoom !== deepest) await flush();
    deepest = tile.zoom;
    level.push(tile);
    onTile((tiles += 1));
  }
  await flush();
  const fields = Object.fromEntries(summary.fields.map((name) => [name, 'String']));
  await writer.commit({
    ...{ name: LAYER, type: 'overlay', scheme: 'xyz', minzoom: 0, maxzoom: deepest },
    bounds: summary.bounds,
    vector_layers: [{ id: LAYER, minzoom: 0, maxzoom: deepest, fields }],
  } as never);
  await completeHeader(out, summary.bounds);
  return { state: 'ready', summary, tiles, deepest };
}
