import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import type { Dataset } from './dataset';
import { TILE_EXTENT } from './tile-grid';

/** One tile of the data for the groups that are on, as a vector tile with the layers `points` and `shapes`; null where it is empty. */
export function cutTile(
  { points, shapes, groups, layers, groupOf }: Dataset,
  isOn: ArrayLike<number>,
  zoom: number,
  column: number,
  line: number,
): ArrayBuffer | null {
  /** The place of the layer in the legend, by which it has its colour; -1 for several. */
  const hueOf = (group: number | null) =>
    group === null ? -1 : layers.indexOf(groups[group]?.layer ?? '');
  const onTile = (part: number, at: number) =>
    Math.min(Math.floor((part * 2 ** zoom - at) * TILE_EXTENT), TILE_EXTENT - 1);
  const marks = points.marks(zoom, column, line, isOn).map(({ x, y, count, row, group }) => ({
    type: 1 as const,
    geometry: [[onTile(x, column), onTile(y, line)]] as [number, number][],
    tags: { row, count, hue: hueOf(group) },
  }));
  const parts = (shapes?.getTile(zoom, column, line)?.features ?? [])
    .filter(({ tags }) => isOn[Number(tags?.group)])
    .map((feature) => ({
      ...feature,
      tags: { row: Number(feature.tags?.row), hue: hueOf(groupOf[Number(feature.tags?.row)] ?? 0) },
    }));
  if (marks.length + parts.length === 0) return null;
  const bytes = fromGeojsonVt(
    { points: tileOf(marks), shapes: tileOf(parts) },
    { version: 2, extent: TILE_EXTENT },
  );
  return bytes.slice().buffer;
}

/** All of a tile that the encoder reads. */
function tileOf(features: readonly object[]): GeoJSONVTTile {
  return { features } as GeoJSONVTTile;
}
