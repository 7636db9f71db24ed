import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Properties } from '../values/columns';
import { TILE_EXTENT } from '../dataset/tile-grid';

/** A feature of a tile as it comes: all of it is the reader's, and may be anything. */
export interface TileFeature {
  /** The layer of the tile that it is in. */
  layer: string;
  /** 1 for points, 2 for lines, 3 for areas. */
  type: number;
  /** Rings, lines or runs of points, in units of our tiles. */
  geometry: [number, number][][];
  properties: Properties;
  /** How many entries it stands for, by the property that tools which thin points out write. */
  count: number;
}

/** The features of a vector tile, at most so many. */
export function featuresOf(bytes: ArrayBuffer, most: number): TileFeature[] {
  const features: TileFeature[] = [];
  for (const [name, layer] of Object.entries(new VectorTile(new PbfReader(bytes)).layers)) {
    if (layer.extent === 0) continue;
    const scale = TILE_EXTENT / layer.extent;
    for (let at = 0; at < layer.length && features.length < most; at += 1) {
      const feature = layer.feature(at);
      if (isBounded(feature)) features.push(asFeature(name, feature, scale));
    }
  }
  return features;
}

const CLOSE = 7;

/**
 * Whether a feature's path is as long as its bytes. To close it takes no bytes, and how often it is closed is a number
 * of the file's: VectorTile would do so a hundred million times.
 */
function isBounded(feature: VectorTileFeature): boolean {
  const { _pbf: bytes, _geometry: start } = feature as unknown as {
    _pbf: PbfReader;
    _geometry: number;
  };
  bytes.pos = start;
  const end = bytes.readVarint() + bytes.pos;
  if (start < 0 || end > bytes.length) return false;
  while (bytes.pos < end) {
    const command = bytes.readVarint();
    const times = command >> 3;
    if ((command & 7) === CLOSE ? times > 1 : times * 2 > end - bytes.pos) return false;
    for (let part = 0; (command & 7) !== CLOSE && part < times * 2; part += 1) bytes.readVarint();
  }
  return true;
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
