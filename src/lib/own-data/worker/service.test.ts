import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collection, point } from './fixture';
import { OwnDataService } from './service';

const none = () => undefined;
const choice = (groups: readonly number[], known = 3) => ({ groups, known });

async function serviceOf(features: readonly unknown[]) {
  const service = new OwnDataService();
  const file = new Blob([collection(features)]);
  const source = { kind: 'file', name: 'own', file } as const;
  const { outcome } = await service.read(source, {}, none, none);
  if (outcome.state === 'failed') throw new Error(outcome.reason);
  return { service, summary: outcome.summary };
}

/** What a tile has: the counts of its points, largest first, and its other shapes. */
function contents(tile: ArrayBuffer | null) {
  const { layers } = tile ? new VectorTile(new PbfReader(tile)) : { layers: {} };
  const features = (name: string) => {
    const layer = layers[name];
    return Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at));
  };
  return {
    counts: features('points')
      .map((feature) => Number(feature?.properties.count))
      .sort((one, other) => other - one),
    shapes: features('shapes').map((feature) => feature?.type),
  };
}

const many = Array.from({ length: 3000 }, (_, at) =>
  point(36 + (at % 100) / 100, 35 + Math.floor(at / 100) / 100, {
    year: 2014 + (at % 3),
    name: `Event ${at}`,
  }),
);

describe('data from an address', () => {
  afterEach(() => vi.unstubAllGlobals());
  it.each([
    ['https://example.org/own%20data.geojson', 'own data.geojson'],
    ['https://example.org/%E0%A4%A.geojson', '%E0%A4%A.geojson'],
    ['https://example.org/', 'example.org'],
  ])('from %s are called %s', async (address, name) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(collection([point(36, 35)]))));
    const source = { kind: 'address' as const, address };
    const { outcome } = await new OwnDataService().read(source, {}, none, none);
    expect(outcome).toMatchObject({ state: 'ready', summary: { name, address } });
  });
});

describe('a file at an address that is larger than a browser can hold', () => {
  afterEach(() => vi.unstubAllGlobals());
  const pieces = (count: number) => {
    const piece = new Uint8Array(100_000_000);
    let left = count;
    return new ReadableStream<Uint8Array>({
      pull: (stream) => (left-- > 0 ? stream.enqueue(piece) : stream.close()),
    });
  };
  it.each<[string, ReadableStream, Record<string, string>]>([
    [
      'before it is fetched where its server says so',
      pieces(1),
      { 'content-length': '2000000001' },
    ],
    ['where it does not end', pieces(21), {}],
  ])('is told as such, %s', async (_, body, headers) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { headers })));
    const source = { kind: 'address', address: 'https://example.org/a.csv' } as const;
    const { outcome } = await new OwnDataService().read(source, {}, none, none);
    expect(outcome).toEqual({ state: 'failed', reason: 'too-large' });
  });
});

it('a folder, which cannot be read, is no error of the reader’s code', async () => {
  const folder = new Blob(['']);
  folder.slice = () =>
    Object.assign(new Blob(), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
  const source = { kind: 'file', name: 'folder', file: folder } as const;
  const { outcome } = await new OwnDataService().read(source, {}, none, none);
  expect(outcome).toEqual({ state: 'failed', reason: 'unreadable' });
});

describe('tiles of own data', () => {
  it('have a mark for every point where there is room, and the one tile that it lies in', async () => {
    const { service } = await serviceOf([point(36.2, 35.1), point(44.4, 33.3), point(-70, -30)]);
    expect(contents(await service.tile(0, 0, 0)).counts).toEqual([1, 1, 1]);
    expect(contents(await service.tile(1, 1, 0)).counts).toEqual([1, 1]);
    expect(contents(await service.tile(1, 0, 1)).counts).toEqual([1]);
    expect(await service.tile(1, 1, 1)).toBeNull();
  });
  it('thin a cluster and keep its true count, at every zoom', async () => {
    const { service } = await serviceOf(many);
    for (const zoom of [0, 4, 7, 9]) {
      const counts: number[] = [];
      for (let x = 0; x < 2 ** zoom; x += 1) {
        for (let y = 0; y < 2 ** zoom; y += 1) {
          counts.push(...contents(await service.tile(zoom, x, y)).counts);
        }
      }
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        `zoom ${zoom}`,
      ).toBe(3000);
      if (zoom < 7) expect(counts.length, `zoom ${zoom}`).toBeLessThan(60);
    }
  });
  it('have only what is chosen, and all of it again', async () => {
    const { service, summary } = await serviceOf(many);
    const total = async () =>
      contents(await service.tile(0, 0, 0)).counts.reduce((sum, count) => sum + count, 0);
    service.choose(choice([summary.groups.findIndex(({ cell }) => cell === '2015')]));
    expect(await total()).toBe(1000);
    service.choose(choice([]));
    expect(await service.tile(0, 0, 0)).toBeNull();
    service.choose(choice([0, 1, 2]));
    expect(await total()).toBe(3000);
  });
  it('cut lines and areas', async () => {
    const y = {
      type: 'LineString',
      coordinates: [
        [36, 35],
        [44, 33],
      ],
    };
    const { service } = await serviceOf([{ type: 'Feature', geometry: y, properties: {} }]);
    expect(contents(await service.tile(0, 0, 0)).shapes).toEqual([2]);
  });
});

describe('what is asked of own data', () => {
  it('is the first features and how many, of those that show', async () => {
    const { service, summary } = await serviceOf(many);
    const only = [summary.groups.findIndex(({ cell }) => cell === '2016')];
    const { features, count } = await service.list(choice(only), 2);
    expect(count).toBe(1000);
    expect(features.map(({ title, cell }) => [title, cell])).toEqual([
      ['Event 2', '2016'],
      ['Event 5', '2016'],
    ]);
  });
  it.each([
    ['EVENT 2999', [2999]],
    ['event', Array.from({ length: 3000 }, (_, index) => index)],
    ['1234 event', [1234]],
    ['nothing', []],
    [' – ', []],
  ])('finds the titles that have all words: %s', async (words, features) => {
    const { service } = await serviceOf(many);
    const found = await service.find(words, 4000);
    expect(found.features.map(({ index }) => index)).toEqual(features);
    expect(found.count).toBe(features.length);
  });
  it('finds titles as they are otherwise written, with what stands between them', async () => {
    const names = ['حَلَب', "Dara'a", '敘利亞北部', '', 'Città, "Nord"', 'Darat Izza'];
    const { service } = await serviceOf(names.map((name) => point(36, 35, { name })));
    const rowsOf = async (words: string) =>
      (await service.find(words, 9)).features.map(({ index }) => index);
    expect(await rowsOf('حلب')).toEqual([0]);
    expect(await rowsOf('daraa')).toEqual([1]);
    expect(await rowsOf('利亞')).toEqual([2]);
    expect(await rowsOf('nord citta')).toEqual([4]);
    expect(await rowsOf('dara')).toEqual([1, 5]);
  });
  it('tells all of a feature as text', async () => {
    const { service } = await serviceOf([
      point(36, 35, {
        name: '<b>Bold</b>',
        date: '2015-09-30',
        source: 'SANA',
        more: { a: [1] },
        none: null,
      }),
    ]);
    expect(await service.detail(0)).toEqual({
      ...{ index: 0, count: 1, title: '<b>Bold</b>', group: 0, cell: '2015', point: [36, 35] },
      ...{ date: '2015-09-30', layer: '', source: 'SANA' },
      properties: [
        ['name', '<b>Bold</b>'],
        ['date', '2015-09-30'],
        ['source', 'SANA'],
        ['more', '{"a":[1]}'],
        ['none', ''],
      ],
    });
  });
  it('names all features on one spot', async () => {
    const { service } = await serviceOf([point(36, 35), point(36, 35), point(40, 35)]);
    expect((await service.near(1, 11, 10)).features.map(({ index }) => index)).toEqual([0, 1]);
  });
  it('is a part of the atlas’s export, in fields of its own', async () => {
    const properties = { name: 'Convoy', date: '2015', fact_id: 'forged', more: { a: 1 } };
    const { service } = await serviceOf([point(36, 35, properties), point(37, 35)]);
    const part = await service.exportPart(choice([0, 1]), { format: 'geojson' });
    const { features } = JSON.parse(`{"features":[${await part.text()}]}`) as {
      features: { properties: Record<string, unknown> }[];
    };
    expect(features).toHaveLength(2);
    expect(features[0]?.properties).toEqual({
      ...{ own_data: true, own_file: 'own', own_entry: 1, own_title: 'Convoy', own_date: '2015' },
      ...{ own_layer: '', own_source: '', own_properties: JSON.stringify(properties) },
    });
  });
  it('is lines that run no formula, and leave the columns of the facts empty', async () => {
    const names = ['=HYPERLINK("x")', '+A1', '-2', '@A1', '\ta=1', '-12.5', 'plain, or not'];
    const { service } = await serviceOf(names.map((name) => point(-36.5, 35, { name })));
    const form = { format: 'csv', columnsBefore: 2 } as const;
    const lines = (await (await service.exportPart(choice([0]), form)).text()).split('\r\n');
    const titles = [
      `"'=HYPERLINK(""x"")"`,
      "'+A1",
      '-2',
      "'@A1",
      `"'\ta=1"`,
      '-12.5',
      '"plain, or not"',
    ];
    expect(lines).toHaveLength(names.length + 1);
    titles.forEach((title, at) => {
      expect(lines[at]?.startsWith(`,,true,own,${at + 1},${title},,,,-36.5,35,,"{`)).toBe(true);
    });
  });
  it('gives out as GeoJSON what shows, and no more', async () => {
    const { service, summary } = await serviceOf(many);
    const only = [summary.groups.findIndex(({ cell }) => cell === '2014')];
    const file = JSON.parse(await service.export(choice(only)).text()) as {
      features: { properties: { year: number } }[];
    };
    expect(file.features).toHaveLength(1000);
    expect(new Set(file.features.map(({ properties }) => properties.year))).toEqual(
      new Set([2014]),
    );
  });
});
