import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { TILE_EXTENT } from './tile-grid';

/** A mark on a tile, in units of its extent. `layerIndex` is the index of its layer in the legend; -1 for several. */
export interface TileMark {
  x: number;
  y: number;
  index: number;
  count: number;
  layerIndex: number;
  /** What is written beside it; absent without a title, or where there are more than are read on a tile. */
  title?: string;
}

/** Names that one tile has at most: more would have no room, and each is read by itself. */
const NAMES_OF_TILE = 40;
/** Units around the middle of a disc, some 25 px, in which no name begins: the map lets names run over discs. */
const CLEAR = 200;
/** Characters of a title that stand on the map. */
const NAME_LENGTH = 48;

/** The marks of a tile that are to have their names: of one entry, clear of the discs of several. */
export function toBeNamed(marks: readonly TileMark[]): TileMark[] {
  const discs = marks.filter(({ count }) => count > 1);
  const isClear = ({ x, y }: TileMark) =>
    discs.every((disc) => Math.abs(disc.x - x) > CLEAR || Math.abs(disc.y - y) > CLEAR);
  return marks.filter((mark) => mark.count === 1 && isClear(mark)).slice(0, NAMES_OF_TILE);
}

/** A title as it stands on the map; nothing for none. */
export function nameOnMap(title: string): { title?: string } {
  const letters = [...title];
  if (letters.length === 0) return {};
  return {
    title: letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH - 1).join('')}…` : title,
  };
}

/** A line or area on a tile: rings or lines of positions in units of its extent. */
export interface TileShape {
  type: number;
  geometry: unknown;
  index: number;
  layerIndex: number;
}

/** A vector tile with the layers `points` and `shapes`; null where it is empty. */
export function encodeTile(
  marks: readonly TileMark[],
  shapes: readonly TileShape[],
): ArrayBuffer | null {
  if (marks.length + shapes.length === 0) return null;
  const points = marks.map(({ x, y, ...tags }) => ({
    type: 1,
    geometry: [[within(x), within(y)]],
    tags,
  }));
  const parts = shapes.map(({ type, geometry, ...tags }) => ({ type, geometry, tags }));
  const bytes = fromGeojsonVt(
    { points: tileOf(points), shapes: tileOf(parts) },
    { version: 2, extent: TILE_EXTENT },
  );
  return bytes.slice().buffer;
}

/** On the far edge a mark would belong to the next tile. */
function within(unit: number): number {
  return Math.min(Math.floor(unit), TILE_EXTENT - 1);
}

/** All of a tile that the encoder reads. */
function tileOf(features: readonly object[]): GeoJSONVTTile {
  return { features } as GeoJSONVTTile;
}
