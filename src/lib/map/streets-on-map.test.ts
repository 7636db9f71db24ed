import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeStreets } from '../../../tools/tiles/make-streets';
import { project } from '$lib/base/mercator';
import { FakeMap } from './map-fixture';
import type { MapScreen } from './map-screen';
import { StreetsOnMap } from './streets-on-map';

const folder = mkdtempSync(join(tmpdir(), 'atlas-streets-'));
const options = {
  address: 'https://atlas.example/basemap/region.pmtiles',
  bounds: [35.9, 35.4, 36, 35.5] as [number, number, number, number],
  maxZoom: 14,
};
let archive: Buffer;
let answer: () => Buffer;
let asked = 0;
let fake = new FakeMap();
let errors: string[] = [];

beforeAll(async () => {
  await writeStreets(join(folder, 'region.pmtiles'));
  archive = readFileSync(join(folder, 'region.pmtiles'));
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (_: string, { headers }: { headers: Headers }) => {
    asked += 1;
    const [first = 0, last = 0] = (headers.get('range') ?? '').match(/\d+/g)?.map(Number) ?? [];
    const part = answer().subarray(first, last + 1);
    return Promise.resolve(new Response(new Uint8Array(part), { status: 206 }));
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  fake = new FakeMap();
  [asked, errors, answer] = [0, [], () => archive];
});

/** Streets on a map that looks at a point. */
function streetsAt(longitude: number, latitude: number, zoom: number) {
  const [x, y] = project([longitude, latitude]);
  const viewBounds = () => ({ west: x - 1e-4, north: y - 1e-4, east: x + 1e-4, south: y + 1e-4 });
  fake.zoom = zoom;
  const screen = { viewBounds } as unknown as MapScreen;
  const streets = new StreetsOnMap(fake.asMap, screen, options, 'en', (file) => errors.push(file));
  const opened = new Promise<void>((resolve) => (streets.onOpened = resolve));
  return { streets, opened };
}

describe('the streets under the atlas', () => {
  it('are fetched by nobody who looks from afar, or elsewhere', () => {
    streetsAt(35.95, 35.45, 6);
    fake.fire('moveend');
    streetsAt(44, 33, 12);
    fake.fire('moveend');
    expect(asked).toBe(0);
  });
  it('are there for who comes close', async () => {
    const { streets, opened } = streetsAt(35.95, 35.45, 12);
    expect(streets.drawn('light')).toBeNull();
    fake.fire('moveend');
    await opened;
    expect(streets.drawn('light')?.source).toMatchObject({ type: 'vector', maxzoom: 14 });
    expect(streets.drawn('dark')?.layers.length).toBeGreaterThan(10);
  });
  it('are said not to have come where another page came, and are asked for again', async () => {
    answer = () => Buffer.from('<!doctype html><title>Not found</title>');
    const { streets, opened } = streetsAt(35.95, 35.45, 12);
    fake.fire('moveend');
    await vi.waitFor(() => expect(errors).toEqual(['streets']));
    expect(streets.drawn('light')).toBeNull();
    answer = () => archive;
    expect(streets.retry('streets')).toBe(true);
    await opened;
    expect(streets.drawn('light')).not.toBeNull();
    expect(streets.retry('rivers')).toBe(false);
  });
});
