import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { collection, point, readSound } from '../worker/fixture';
import { HeldEntries } from './feature-dataset';
import { OTHER_LAYERS } from '../model/dataset';
import { limits } from '../model/limits';

async function held(features: readonly unknown[]) {
  const { dataset, summary } = await readSound(collection(features));
  return new HeldEntries(dataset, summary.columns, 'own');
}

/** Count and hue of the marks of the tile of the world. */
function marksOf(tile: ArrayBuffer | null) {
  const points = tile && new VectorTile(new PbfReader(tile)).layers.points;
  return Array.from({ length: points?.length ?? 0 }, (_, at) => {
    const { count, hue } = points?.feature(at).properties ?? {};
    return [count, hue];
  });
}

/** Entries on one spot. */
const crowd = (entries: readonly [type: string, year: number][]) =>
  entries.map(([type, year]) => point(36, 35, { type, year }));

const all = () => true;

describe('the colour of a crowd', () => {
  it('is that of its layer, in however many years', async () => {
    const entries = await held(crowd([2014, 2015, 2014, 2015].map((year) => ['raid', year])));
    expect(entries.groups).toHaveLength(2);
    expect(marksOf(entries.tile(all, 0, 0, 0))).toEqual([[4, 0]]);
  });
  it('is none of a layer where several of them show', async () => {
    const entries = await held(
      crowd([
        ['raid', 2014],
        ['raid', 2015],
        ['visit', 2015],
      ]),
    );
    expect(entries.layers).toEqual(['raid', 'visit']);
    expect(marksOf(entries.tile(all, 0, 0, 0))).toEqual([[3, -1]]);
    const of = (layer: string) => (group: number) => entries.groups[group]?.layer === layer;
    expect(marksOf(entries.tile(of('raid'), 0, 0, 0))).toEqual([[2, 0]]);
    expect(marksOf(entries.tile(of('visit'), 0, 0, 0))).toEqual([[1, 1]]);
  });
});

describe('more layers than are told apart', () => {
  /** Twenty kinds of which each has more entries than the one before it, and some entries without a kind. */
  const kinds = Array.from({ length: 20 }, (_, at) => `kind ${at + 1}`);
  const features = [
    ...kinds.flatMap((type, at) => crowd(Array.from({ length: at + 1 }, () => [type, 2014]))),
    ...crowd([
      ['', 2014],
      ['', 2015],
    ]),
  ];
  const largest = kinds.slice(-limits.layers).reverse();

  it('are the largest, with all others after them, apart from what has none', async () => {
    const entries = await held(features);
    expect(entries.layers).toEqual([...largest, '', OTHER_LAYERS]);
    const counts = entries.layers.map((layer) =>
      entries.groups.reduce((sum, group) => sum + (group.layer === layer ? group.count : 0), 0),
    );
    expect(counts).toEqual([20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 2, 36]);
  });
  it('are listed, found and given out as the legend has them', async () => {
    const entries = await held(features);
    const others = (group: number) => entries.groups[group]?.layer === OTHER_LAYERS;
    const { rows, count } = await entries.list(others, 99);
    expect(count).toBe(36);
    const layers = await Promise.all(
      rows.map(async ({ row }) => (await entries.detail(row))?.layer),
    );
    expect(new Set(layers)).toEqual(new Set(kinds.slice(0, 8)));
    const file = JSON.parse(await entries.export(others).text()) as {
      features: { properties: { type: string } }[];
    };
    expect(file.features.map(({ properties }) => properties.type)).toEqual(layers);
    expect(marksOf(entries.tile(others, 0, 0, 0))).toEqual([[36, limits.layers + 1]]);
  });
});
