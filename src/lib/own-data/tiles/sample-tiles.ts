import { featuresOf, type TileFeature } from './decode-tile';
import type { TileCache } from './tile-cache';
import type { TileSource } from './tile-source';
import { clamp } from '$lib/base/clamp';
import { LAST_LATITUDE } from '$lib/base/mercator';
import { mercatorY } from '../dataset/world-plane';

/** Features of one tile that are told apart, and that a number for each of them and its tile has room for. */
export const MAX_FEATURES = 2 ** 17;

/** How many tiles are sampled first, to find the columns, years and layers. */
const SAMPLE_TILES = 21;

type Bounds = NonNullable<TileSource['bounds']>;
export type TileId = readonly [zoom: number, tileX: number, tileY: number];

/** The first tiles of a source that have anything, and one below the other down to the closest, where features stand by themselves. */
export async function sampleTiles(
  tiles: TileCache,
  { minZoom, maxZoom: deepest, bounds }: TileSource,
): Promise<TileId[]> {
  const wanted = tilesOver(
    bounds ?? [-180, -LAST_LATITUDE, 180, LAST_LATITUDE],
    Math.min(minZoom, deepest),
  );
  const places: TileId[] = [];
  const isFull = async (tile: TileId) => (await featuresAt(tiles, tile)).length > 0;
  for (let at = 0; at < wanted.length && at < SAMPLE_TILES; at += 1) {
    const tile = wanted[at];
    if (!tile || !(await isFull(tile))) continue;
    places.push(tile);
    if (tile[0] < deepest) wanted.push(...below(tile));
  }
  for (let tile = places.at(-1); tile && tile[0] < deepest; tile = places.at(-1)) {
    const zoom = tile[0];
    for (const next of below(tile)) {
      if (!(await isFull(next))) continue;
      places.push(next);
      break;
    }
    if (places.at(-1)?.[0] === zoom) break;
  }
  return places;
}

/** The four tiles of the next zoom that a tile is cut into. */
function below([zoom, tileX, tileY]: TileId): TileId[] {
  return [0, 1].flatMap((right) =>
    [0, 1].map((down): TileId => [zoom + 1, tileX * 2 + right, tileY * 2 + down]),
  );
}

/** The tiles of a zoom within bounds, at most as many as are looked at. */
function tilesOver([west, south, east, north]: Bounds, zoom: number): TileId[] {
  const size = 2 ** zoom;
  const tileX = (longitude: number) => inside((longitude / 360 + 0.5) * size, size);
  const tileY = (latitude: number) => inside(mercatorY(latitude) * size, size);
  const places: TileId[] = [];
  for (let x = tileX(west); x <= tileX(east); x += 1) {
    for (let y = tileY(north); y <= tileY(south); y += 1) {
      if (places.length < SAMPLE_TILES) places.push([zoom, x, y]);
    }
  }
  return places;
}

/** An unreadable tile counts as empty: the archive may be truncated, or the server down. */
export async function featuresAt(tiles: TileCache, tile: TileId): Promise<TileFeature[]> {
  try {
    const bytes = await tiles.bytes(...tile);
    return bytes ? featuresOf(bytes, MAX_FEATURES) : [];
  } catch {
    return [];
  }
}

function inside(value: number, size: number): number {
  return clamp(Math.floor(value), 0, size - 1);
}
