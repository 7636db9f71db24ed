import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Properties } from '../model/properties';
import { TILE_EXTENT } from '../dataset/tile-grid';
import { soundPaths } from './tile-paths';

/** A feature of a tile as it comes: all of it is the reader's, and may be anything. */
export interface TileFeature {
  /** The layer of the tile that it is in. */
  layer: string;
  /** 1 for points, 2 for lines, 3 for areas. */
  type: number;
  /** Rings, lines or runs of points, in units of our tiles. */
  geometry: [number, number][][];
  properties: Properties;
  /** How many features it stands for, by the property that tools which thin points out write. */
  count: number;
}

/** The features of a vector tile, at most so many. Throws where it is no vector tile. */
export function featuresOf(bytes: ArrayBuffer, limit: number): TileFeature[] {
  const paths = soundPaths(bytes);
  const features: TileFeature[] = [];
  for (const [name, layer] of Object.entries(new VectorTile(new PbfReader(bytes)).layers)) {
    if (layer.extent === 0) continue;
    const scale = TILE_EXTENT / layer.extent;
    for (let at = 0; at < layer.length && features.length < limit; at += 1) {
      if (paths.get(name)?.[at]) features.push(asFeature(name, layer.feature(at), scale));
    }
  }
  return features;
}

function asFeature(layer: string, feature: VectorTileFeature, scale: number): TileFeature {
  const { type, properties } = feature;
  const geometry = feature
    .loadGeometry()
    .map((run) => run.map(({ x, y }): [number, number] => [x * scale, y * scale]));
  const count = Number(properties.point_count);
  return {
    ...{ layer, type, geometry, properties },
    count: Number.isInteger(count) && count > 1 ? count : 1,
  };
}
