import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { collection, point, readSound } from '../worker/fixture';
import { FeatureDataset } from './feature-dataset';
import { OTHER_LAYERS } from '../model/dataset';
import { limits } from '../model/limits';

async function datasetOf(features: readonly unknown[]) {
  const { dataset, summary } = await readSound(collection(features));
  return new FeatureDataset(dataset, summary.columns, 'own');
}

/** Count and layer index of the marks of the tile of the world. */
function marksOf(tile: ArrayBuffer | null) {
  const points = tile && new VectorTile(new PbfReader(tile)).layers.points;
  return Array.from({ length: points?.length ?? 0 }, (_, at) => {
    const { count, layerIndex } = points?.feature(at).properties ?? {};
    return [count, layerIndex];
  });
}

/** Features on one spot. */
const cluster = (dataset: readonly [type: string, year: number][]) =>
  dataset.map(([type, year]) => point(36, 35, { type, year }));

const all = () => true;

describe('the colour of a cluster', () => {
  it('is that of its layer, in however many years', async () => {
    const dataset = await datasetOf(
      cluster([2014, 2015, 2014, 2015].map((year) => ['raid', year])),
    );
    expect(dataset.groups).toHaveLength(2);
    expect(marksOf(await dataset.tile(all, 0, 0, 0))).toEqual([[4, 0]]);
  });
  it('is none of a layer where several of them show', async () => {
    const dataset = await datasetOf(
      cluster([
        ['raid', 2014],
        ['raid', 2015],
        ['visit', 2015],
      ]),
    );
    expect(dataset.layers).toEqual(['raid', 'visit']);
    expect(marksOf(await dataset.tile(all, 0, 0, 0))).toEqual([[3, -1]]);
    const of = (layer: string) => (group: number) => dataset.groups[group]?.layer === layer;
    expect(marksOf(await dataset.tile(of('raid'), 0, 0, 0))).toEqual([[2, 0]]);
    expect(marksOf(await dataset.tile(of('visit'), 0, 0, 0))).toEqual([[1, 1]]);
  });
});

describe('more layers than are told apart', () => {
  /** Twenty kinds of which each has more features than the one before it, and some features without a kind. */
  const kinds = Array.from({ length: 20 }, (_, at) => `kind ${at + 1}`);
  const features = [
    ...kinds.flatMap((type, at) => cluster(Array.from({ length: at + 1 }, () => [type, 2014]))),
    ...cluster([
      ['', 2014],
      ['', 2015],
    ]),
  ];
  const largest = kinds.slice(-limits.layers).reverse();

  it('are the largest, with all others after them, apart from what has none', async () => {
    const dataset = await datasetOf(features);
    expect(dataset.layers).toEqual([...largest, '', OTHER_LAYERS]);
    const counts = dataset.layers.map((layer) =>
      dataset.groups.reduce((sum, group) => sum + (group.layer === layer ? group.count : 0), 0),
    );
    expect(counts).toEqual([20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 2, 36]);
  });
  it('are listed, found and given out as the legend has them', async () => {
    const dataset = await datasetOf(features);
    const others = (group: number) => dataset.groups[group]?.layer === OTHER_LAYERS;
    const { features: listed, count } = await dataset.list(others, 99);
    expect(count).toBe(36);
    const layers = await Promise.all(
      listed.map(async ({ index }) => (await dataset.detail(index))?.layer),
    );
    expect(new Set(layers)).toEqual(new Set(kinds.slice(0, 8)));
    const file = JSON.parse(await dataset.export(others).text()) as {
      features: { properties: { type: string } }[];
    };
    expect(file.features.map(({ properties }) => properties.type)).toEqual(layers);
    expect(marksOf(await dataset.tile(others, 0, 0, 0))).toEqual([[36, limits.layers + 1]]);
  });
});

describe('the names of points', () => {
  /** The names on the tile of the world. */
  const namesOf = (tile: ArrayBuffer | null) => {
    const points = tile && new VectorTile(new PbfReader(tile)).layers.points;
    const names = Array.from({ length: points?.length ?? 0 }, (_, at) => {
      return points?.feature(at).properties.title;
    });
    return names.filter((name) => name !== undefined);
  };
  it('are those of entries that have a mark of their own, and a title', async () => {
    const dataset = await datasetOf([
      point(36, 35, { name: 'Kut' }),
      point(-80, 35, { name: 'الحلة' }),
      point(100, -30, { name: 'Hit' }),
      point(100, -30, { name: 'Hilla' }),
      point(20, 60, { name: '' }),
    ]);
    expect(namesOf(await dataset.tile(all, 0, 0, 0)).sort()).toEqual(['Kut', 'الحلة']);
  });
  it('do not begin on the disc of several', async () => {
    const dataset = await datasetOf([
      ...[point(36, 35, { name: 'Kut' }), point(36, 35, { name: 'Hit' })],
      ...[point(38, 35, { name: 'Ana' }), point(-80, 35, { name: 'Far' })],
    ]);
    expect(namesOf(await dataset.tile(all, 2, 2, 1))).toEqual([]);
    expect(namesOf(await dataset.tile(all, 2, 1, 1))).toEqual(['Far']);
  });
  it('are cut short, and no more than forty are read for a tile', async () => {
    const features = Array.from({ length: 60 }, (_, at) =>
      point(-170 + (at % 10) * 34, -60 + Math.floor(at / 10) * 24, {
        name: `${'x'.repeat(90)}${at}`,
      }),
    );
    const names = namesOf(await (await datasetOf(features)).tile(all, 0, 0, 0));
    expect([names.length, new Set(names).size, String(names[0]).length]).toEqual([40, 1, 48]);
  });
  it('are not there where no column is known for a title', async () => {
    const { dataset, summary } = await readSound(collection([point(36, 35, { name: 'Kut' })]));
    const untitled = new FeatureDataset(dataset, { ...summary.columns, title: null }, 'own');
    expect(namesOf(await untitled.tile(all, 0, 0, 0))).toEqual([]);
  });
});

describe('the point of an entry', () => {
  const inParts = (name: string, ...geometries: object[]) => ({
    ...{ type: 'Feature', properties: { name } },
    geometry: { type: 'GeometryCollection', geometries },
  });
  const { geometry } = point(36, 35);
  it.each([
    ['an empty collection', { type: 'GeometryCollection', geometries: [] }],
    ['a line of no positions', { type: 'MultiLineString', coordinates: [] }],
  ])('is its first position, also where %s comes before it', async (_, empty) => {
    const dataset = await datasetOf([inParts('Kut', empty, geometry), point(-80, 20, {})]);
    const { features } = await dataset.list(all, 2);
    expect(features.map((feature) => feature.point)).toEqual([
      [36, 35],
      [-80, 20],
    ]);
  });
});
