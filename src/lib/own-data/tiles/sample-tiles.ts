import { featuresOf, type TileFeature } from './decode-tile';
import type { KeptTiles } from './tile-cache';
import type { TileSource } from './tile-source';
import { LAST_LATITUDE } from '$lib/base/mercator';
import { mercatorY } from '../dataset/world-plane';

/** Features of one tile that are told apart, and that a number for each of them and its tile has room for. */
export const MOST_FEATURES = 2 ** 17;

/** Tiles that are looked at before anything is drawn, for what the columns are and which years and layers there are. */
const SAMPLE_TILES = 21;

type Bounds = NonNullable<TileSource['bounds']>;
export type Place = readonly [zoom: number, column: number, line: number];

/** The first tiles of a source that have anything, and one below the other down to the closest, where entries stand by themselves. */
export async function samplePlaces(
  tiles: KeptTiles,
  { least, most: deepest, bounds }: TileSource,
): Promise<Place[]> {
  const wanted = tilesOver(
    bounds ?? [-180, -LAST_LATITUDE, 180, LAST_LATITUDE],
    Math.min(least, deepest),
  );
  const places: Place[] = [];
  const isFull = async (place: Place) => (await featuresAt(tiles, place)).length > 0;
  for (let at = 0; at < wanted.length && at < SAMPLE_TILES; at += 1) {
    const place = wanted[at];
    if (!place || !(await isFull(place))) continue;
    places.push(place);
    if (place[0] < deepest) wanted.push(...below(place));
  }
  for (let place = places.at(-1); place && place[0] < deepest; place = places.at(-1)) {
    const zoom = place[0];
    for (const next of below(place)) {
      if (!(await isFull(next))) continue;
      places.push(next);
      break;
    }
    if (places.at(-1)?.[0] === zoom) break;
  }
  return places;
}

/** The four tiles of the next zoom that a tile is cut into. */
function below([zoom, column, line]: Place): Place[] {
  return [0, 1].flatMap((right) =>
    [0, 1].map((down): Place => [zoom + 1, column * 2 + right, line * 2 + down]),
  );
}

/** The tiles of a zoom within bounds, at most as many as are looked at. */
function tilesOver([west, south, east, north]: Bounds, zoom: number): Place[] {
  const size = 2 ** zoom;
  const column = (longitude: number) => inside((longitude / 360 + 0.5) * size, size);
  const line = (latitude: number) => inside(mercatorY(latitude) * size, size);
  const places: Place[] = [];
  for (let x = column(west); x <= column(east); x += 1) {
    for (let y = line(north); y <= line(south); y += 1) {
      if (places.length < SAMPLE_TILES) places.push([zoom, x, y]);
    }
  }
  return places;
}

/** A tile that cannot be read is one without features: the archive may be cut off, or its server away. */
export async function featuresAt(tiles: KeptTiles, place: Place): Promise<TileFeature[]> {
  try {
    const bytes = await tiles.bytes(...place);
    return bytes ? featuresOf(bytes, MOST_FEATURES) : [];
  } catch {
    return [];
  }
}

function inside(value: number, size: number): number {
  return Math.min(Math.max(Math.floor(value), 0), size - 1);
}
