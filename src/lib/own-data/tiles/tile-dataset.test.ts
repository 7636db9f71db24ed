import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { describe, expect, it, vi } from 'vitest';
import { OTHER_LAYERS } from '../model/dataset';
import { TileDataset } from './tile-dataset';
import { limits } from '../model/limits';
import type { TileSource } from './tile-source';

/** A tile with points on one spot. */
function tileOf(entries: readonly Record<string, unknown>[]): ArrayBuffer {
  const features = entries.map((tags) => ({ type: 1, geometry: [[10, 10]], tags }));
  const tile = { features } as unknown as GeoJSONVTTile;
  return fromGeojsonVt({ entries: tile }, { version: 2, extent: 4096 }).slice().buffer;
}

/** Holds a source that has these tiles. */
function open(tiles: Record<string, ArrayBuffer>, found = vi.fn()) {
  const source: TileSource = {
    ...{ minZoom: 0, maxZoom: 2, bounds: null },
    bytes: (...place) => Promise.resolve(tiles[place.join('/')] ?? null),
  };
  return TileDataset.open(source, {}, found);
}

function layerIndexOf(tile: ArrayBuffer | null): unknown {
  const points = tile && new VectorTile(new PbfReader(tile)).layers.points;
  return points?.feature(0).properties.layerIndex;
}

const all = () => true;

describe('the colour of a cluster of tiles', () => {
  it('is that of its layer, in however many years', async () => {
    const years = ['2014', '2015', '2014', '2015'];
    const dataset = await open({ '0/0/0': tileOf(years.map((date) => ({ date, type: 'raid' }))) });
    expect(dataset.groups).toHaveLength(2);
    expect(layerIndexOf(await dataset.tile(all, 0, 0, 0))).toBe(0);
  });
  it('is none of a layer where several of them show', async () => {
    const dataset = await open({
      '0/0/0': tileOf([
        { date: '2014', type: 'raid' },
        { date: '2014', type: 'visit' },
      ]),
    });
    expect(layerIndexOf(await dataset.tile(all, 0, 0, 0))).toBe(-1);
    expect(layerIndexOf(await dataset.tile((group) => group === 1, 0, 0, 0))).toBe(1);
  });
});

describe('the layers of tiles', () => {
  const kinds = Array.from({ length: 20 }, (_, at) => `kind ${at + 1}`);

  it('are the largest of the first tiles, by the features that their points stand for', async () => {
    const first = kinds.map((type, at) => ({ type, date: '2014', point_count: at + 2 }));
    const dataset = await open({ '0/0/0': tileOf(first) });
    expect(dataset.layers).toEqual([...kinds.slice(-limits.layers), OTHER_LAYERS]);
  });
  it('stay where they are when the map meets with more, which take what room there is', async () => {
    const found = vi.fn();
    const room = limits.layers - 2;
    const first = tileOf(kinds.slice(0, room).map((type) => ({ type, date: '2014' })));
    const later = tileOf([...kinds.slice(room), ''].map((type) => ({ type, date: '2014' })));
    // No tile above it has anything, so it is not among the first.
    const dataset = await open({ '0/0/0': first, '2/3/3': later }, found);
    expect(dataset.layers).toEqual(kinds.slice(0, room));
    await dataset.tile(all, 2, 3, 3);
    expect(dataset.layers).toEqual([...kinds.slice(0, limits.layers), OTHER_LAYERS, '']);
    expect(found).toHaveBeenLastCalledWith(dataset.groups, dataset.layers);
  });
});
