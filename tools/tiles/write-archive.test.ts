import { VectorTile } from '@mapbox/vector-tile';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Summary } from '../../src/lib/own-data/model/outcome';
import { OwnDataService } from '../../src/lib/own-data/worker/service';
import { writeArchive } from './write-archive';

const folder = mkdtempSync(join(tmpdir(), 'atlas-tiles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const none = () => undefined;
const COUNT = 3000;
const rows = Array.from({ length: COUNT }, (_, at) => {
  const [longitude, latitude] = [36 + (at % 100) / 100, 35 + Math.floor(at / 100) / 100];
  return `Event ${at},${2014 + (at % 3)},${at % 2 ? 'Aid' : 'Strike'},${latitude},${longitude}`;
});
const table = `name,date,type,latitude,longitude\n${rows.join('\n')}\n`;

async function archiveOf(text: string, name: string) {
  const path = join(folder, name);
  const outcome = await writeArchive(new Blob([text]), path, none);
  return { outcome, bytes: readFileSync(path) };
}

async function serviceOf(file: Blob) {
  const service = new OwnDataService();
  const found = vi.fn();
  const source = { kind: 'file', name: 'own.pmtiles', file } as const;
  const { outcome, stored } = await service.read(source, {}, none, found);
  return { service, outcome, stored, found };
}

async function ready(file: Blob) {
  const read = await serviceOf(file);
  if (read.outcome.state === 'failed') throw new Error(read.outcome.reason);
  return { ...read, summary: read.outcome.summary };
}

const { outcome, bytes } = await archiveOf(table, 'events.pmtiles');
const file = new Blob([bytes]);

/** The marks of all tiles of a zoom around the events. */
async function marks(service: OwnDataService, zoom: number) {
  const size = 2 ** zoom;
  const column = (longitude: number) => Math.floor((longitude / 360 + 0.5) * size);
  const found: { index: number; count: number }[] = [];
  for (let x = column(35.9); x <= column(37.1); x += 1) {
    for (let y = 0; y < size; y += 1) {
      const tile = await service.tile(zoom, x, y);
      const points = tile && new VectorTile(new PbfReader(tile)).layers.points;
      for (let at = 0; at < (points?.length ?? 0); at += 1) {
        found.push(points?.feature(at).properties as { index: number; count: number });
      }
    }
  }
  return found;
}
const total = (found: readonly { count: number }[]) =>
  found.reduce((sum, { count }) => sum + count, 0);
/** A view that shows one cell of the years. */
const onlyCell = ({ groups }: Summary, year: string) => ({
  groups: groups.flatMap(({ cell }, place) => (cell === year ? [place] : [])),
  known: groups.length,
});

describe('an archive that is made', () => {
  it('is one that the library for PMTiles reads, with bounds and zooms', async () => {
    const getBytes = async (offset: number, length: number) => ({
      data: await file.slice(offset, offset + length).arrayBuffer(),
    });
    const header = await new PMTiles({ getKey: () => '', getBytes }).getHeader();
    expect(outcome).toMatchObject({ state: 'ready', deepest: header.maxZoom });
    expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual([
      36, 35, 36.99, 35.29,
    ]);
  });

  it('has all features at every zoom, together where they are clustered, and by years', async () => {
    const { service, summary } = await ready(file);
    expect(summary.archive).toEqual({
      minZoom: 0,
      maxZoom: outcome.state === 'ready' && outcome.deepest,
    });
    for (const zoom of [0, 5, summary.archive?.maxZoom ?? 0]) {
      service.choose({ groups: summary.groups.map((_, place) => place), known: 6 });
      const all = await marks(service, zoom);
      expect(total(all), `zoom ${zoom}`).toBe(COUNT);
      if (zoom < 6) expect(all.length).toBeLessThan(100);
      service.choose(onlyCell(summary, '2015'));
      expect(total(await marks(service, zoom)), `2015 at zoom ${zoom}`).toBe(COUNT / 3);
    }
  });

  it('finds columns, years and layers by itself', async () => {
    const { summary } = await ready(file);
    expect(summary.columns).toMatchObject({ date: 'date', title: 'name', layer: 'type' });
    expect(new Set(summary.groups.map(({ cell }) => cell))).toEqual(
      new Set(['2014', '2015', '2016']),
    );
    expect([...summary.layers].sort()).toEqual(['Aid', 'Strike']);
  });

  it('tells all of a feature at the closest zoom, and what a mark stands for', async () => {
    const { service, summary } = await ready(file);
    const maxZoom = summary.archive?.maxZoom ?? 0;
    const single = (await marks(service, maxZoom)).find(({ count }) => count === 1);
    const detail = await service.detail(single?.index ?? -1);
    expect(detail?.properties.map(([name]) => name)).toEqual([
      ...['name', 'date', 'type', 'latitude', 'longitude'],
    ]);
    const [longitude = 0] = detail?.point ?? [];
    expect(longitude).toBeCloseTo(Number(detail?.properties.at(-1)?.[1]), 2);
    const [cluster] = await marks(service, 0);
    const near = await service.near(cluster?.index ?? 0, 0, 100);
    expect(near.count).toBe(cluster?.count);
    expect(total(near.features)).toBe(near.count);
  });

  it('has no list, finds nothing and gives nothing out', async () => {
    const { service } = await ready(file);
    const all = { groups: [0, 1, 2, 3, 4, 5], known: 6 };
    expect((await service.list(all, 5)).count).toBe(0);
    expect((await service.find('event', 5)).count).toBe(0);
    expect((await service.exportPart(all, { format: 'geojson' })).size).toBe(0);
  });
});

describe('lines and areas in an archive', () => {
  it('are drawn and follow the years', async () => {
    const coordinates = [
      [36, 35],
      [44, 33],
    ];
    const line = { type: 'LineString', coordinates };
    const feature = { type: 'Feature', geometry: line, properties: { date: '2015' } };
    const made = await archiveOf(JSON.stringify(feature), 'line.pmtiles');
    const { service, summary } = await ready(new Blob([made.bytes]));
    expect(await service.tile(0, 0, 0)).not.toBeNull();
    service.choose({ groups: [], known: summary.groups.length });
    expect(await service.tile(0, 0, 0)).toBeNull();
  });
});

describe('tiles from elsewhere', () => {
  afterEach(() => vi.unstubAllGlobals());
  const from = (address: string) => ({ kind: 'address', address }) as const;
  const archive = from('https://tiles.example/own.pmtiles');
  /** Answers as a server with the archive does. */
  const inParts = (_: string, { headers }: { headers: { range: string } }) => {
    const [first = 0, last = 0] = (headers.range.match(/\d+/g) ?? []).map(Number);
    return Promise.resolve(new Response(bytes.subarray(first, last + 1), { status: 206 }));
  };

  it('are read in parts from the address of an archive, and the address is all that is kept', async () => {
    vi.stubGlobal('fetch', vi.fn(inParts));
    const service = new OwnDataService();
    const read = await service.read(archive, {}, none, none);
    expect(read).toMatchObject({ outcome: { state: 'ready' }, stored: archive });
    expect(total(await marks(service, 4))).toBe(COUNT);
  });

  it.each([
    [
      () => Promise.resolve(new Response('whole', { headers: { 'content-length': '99999' } })),
      'no-ranges',
    ],
    [() => Promise.resolve(new Response('', { status: 404 })), 'unreachable'],
    [() => Promise.reject(new TypeError('CORS')), 'unreachable'],
  ])('are not to be had where the server answers otherwise: %s', async (answer, reason) => {
    vi.stubGlobal('fetch', answer);
    const { outcome: failed } = await new OwnDataService().read(archive, {}, none, none);
    expect(failed).toEqual({ state: 'failed', reason });
  });

  it('are read one by one from a server of tiles', async () => {
    const getBytes = async (offset: number, length: number) => ({
      data: await file.slice(offset, offset + length).arrayBuffer(),
    });
    const tiles = new PMTiles({ getKey: () => '', getBytes });
    vi.stubGlobal('fetch', async (address: string) => {
      const [, zoom, column, line] = /(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(address) ?? [];
      const tile = await tiles.getZxy(Number(zoom), Number(column), Number(line));
      return tile ? new Response(tile.data) : new Response(null, { status: 204 });
    });
    const service = new OwnDataService();
    const source = from(new URL('https://tiles.example/events/{z}/{x}/{y}.pbf').href);
    const read = await service.read(source, {}, none, none);
    expect(read).toMatchObject({ outcome: { state: 'ready', summary: { name: 'tiles.example' } } });
    expect(total(await marks(service, 4))).toBe(COUNT);
    const [west = 0, south = 0, east = 0, north = 0] =
      read.outcome.state === 'ready' ? read.outcome.summary.bounds : [];
    expect([west > 35.9, south > 34.9, east < 37.1, north < 35.4]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('an archive that is not sound', () => {
  const changed = (change: (bytes: Buffer) => void) => {
    const copy = Buffer.from(bytes);
    change(copy);
    return new Blob([copy]);
  };
  it.each([
    ['of pictures', (copy: Buffer) => copy.writeUInt8(2, 99), 'tile-pictures'],
    ['of a later version', (copy: Buffer) => copy.writeUInt8(9, 7), 'no-data'],
    ['with tiles that are nowhere', (copy: Buffer) => copy.writeUInt32LE(9e8, 56), 'no-data'],
    ['packed in an unknown way', (copy: Buffer) => copy.writeUInt8(4, 98), 'no-data'],
    ['of noise', (copy: Buffer) => copy.fill(7, 300), 'no-data'],
  ])('%s gives one reason', async (_, change, reason) => {
    const read = await serviceOf(changed((copy) => void change(copy)));
    expect(read.outcome).toEqual({ state: 'failed', reason });
  });
  it('that is cut off gives one reason or what is left of it', async () => {
    const { outcome: cut } = await serviceOf(new Blob([bytes.subarray(0, 200)]));
    expect(cut).toEqual({ state: 'failed', reason: 'no-data' });
  });
});
