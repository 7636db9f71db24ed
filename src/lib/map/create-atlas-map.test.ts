import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '$lib/base/mercator';
import type { AtlasMap } from './atlas-map';
import { FakeMap } from './map-fixture';
import { fixtureSite } from './fixture';

let fake = new FakeMap();
vi.mock('./worker', () => ({}));
vi.mock('./map.css', () => ({}));
vi.mock('./make-map', () => ({ makeMap: () => ({ state: 'ready', map: fake }) }));
vi.mock('./style/marker-images', () => ({ markerImages: () => [], PIXEL_RATIO: 2 }));

const site = (id: string, longitude = 40) => fixtureSite(id, [longitude, 34]);
let heard: { arranged: string[][]; moved: Camera[]; errors: string[]; lost: number };

async function open(): Promise<AtlasMap> {
  const { createAtlasMap } = await import('./create-atlas-map');
  const made = createAtlasMap({
    container: { clientWidth: 800, clientHeight: 600 } as HTMLElement,
    label: 'Map',
    baseMap: {
      ...{
        addressOf: (file: string) => `https://atlas.example/geo/base/${file}.geojson`,
        fetchCloseUp: () => Promise.resolve(null),
        fetchRelief: () => Promise.resolve(new ArrayBuffer()),
        streets: null,
        language: 'en',
        stateNames: {},
        layers: [],
      },
      ...{ members: [], plusOne: [], plusOneLabel: null },
    },
    theme: 'light',
    sites: [site('first')],
    routes: [],
    start: { zoom: 5, latitude: 34, longitude: 40 },
    covered: { top: 0, bottom: 0 },
    gestures: null,
    onArranged: (markers) => heard.arranged.push(markers.map((marker) => marker.site.id)),
    onMoved: (camera) => heard.moved.push(camera),
    onRoute: () => undefined,
    onError: (file) => heard.errors.push(file),
    onContextLost: () => (heard.lost += 1),
  });
  if (made.state !== 'ready') throw new Error(`The map is ${made.state}.`);
  return made.map;
}

const noTiles = {
  zooms: null,
  tile: () => Promise.resolve(null),
  colours: [0],
  onOver: () => undefined,
  onHit: () => undefined,
};

beforeEach(() => {
  fake = new FakeMap();
  heard = { arranged: [], moved: [], errors: [], lost: 0 };
});
afterEach(() => vi.useRealTimers());

describe('until its style is there', () => {
  it('a map keeps what it is told, and draws it then', async () => {
    const map = await open();
    await map.setShown([site('second')], []);
    map.select('second', true);
    expect([heard.arranged, fake.given, fake.globalState]).toEqual([[], [], {}]);
    fake.fire('style.load');
    expect(heard.arranged).toEqual([['second']]);
    expect(fake.given).toContain('dossier');
    expect(fake.globalState).toMatchObject({ selected: 'second', named: 'second' });
  });
  it('own data wait for it, and are drawn by a style anew', async () => {
    const map = await open();
    map.setOwn([noTiles]);
    expect(fake.styles).toHaveLength(1);
    fake.fire('style.load');
    expect(fake.styles).toHaveLength(2);
    expect(fake.styles[1]?.sources).toHaveProperty('own-0');
    map.destroy();
  });
});

describe('what lies over the map', () => {
  const over = (height: number) => [{ left: 410, top: 280, width: 200, height }];

  it('has names repositioned once, when nothing has moved for a while', async () => {
    const map = await open();
    fake.fire('style.load');
    vi.useFakeTimers();
    fake.given.length = 0;
    map.setOccupied(over(10), []);
    map.setOccupied(over(40), []);
    expect(fake.given).toEqual([]);
    vi.runAllTimers();
    expect(fake.given).toEqual(['dossier', 'obstacles']);
  });
  it('has nothing done to a map that is gone meanwhile', async () => {
    const map = await open();
    fake.fire('style.load');
    vi.useFakeTimers();
    fake.given.length = 0;
    map.setOccupied(over(40), []);
    map.destroy();
    vi.runAllTimers();
    expect(fake.given).toEqual([]);
  });
});

describe('a choice', () => {
  it('is told once it is drawn, and holds frames until its data are there', async () => {
    const map = await open();
    fake.fire('style.load');
    const shown = map.setShown([site('second')], []);
    expect([fake.isPaused, heard.arranged]).toEqual([true, [['first']]]);
    for (const source of ['dossier', 'routes-fading']) fake.loadedSources.add(source);
    fake.fire('sourcedata', { sourceId: 'dossier', isSourceLoaded: true });
    expect(fake.isPaused).toBe(false);
    fake.fire('render');
    await shown;
    expect(heard.arranged.at(-1)).toEqual(['second']);
  });
  it('that changes nothing is told without a frame', async () => {
    const map = await open();
    fake.fire('style.load');
    await map.setShown([site('first')], []);
    expect(fake.isPaused).toBe(false);
  });
  it('is drawn in the end, whatever does not come', async () => {
    vi.useFakeTimers();
    const map = await open();
    fake.fire('style.load');
    const shown = map.setShown([site('second')], []);
    await vi.runAllTimersAsync();
    await shown;
    expect([fake.isPaused, heard.arranged.at(-1)]).toEqual([false, ['second']]);
  });
  it('is not told of a map that is gone meanwhile', async () => {
    vi.useFakeTimers();
    const map = await open();
    fake.fire('style.load');
    const shown = map.setShown([site('second')], []);
    map.destroy();
    await vi.runAllTimersAsync();
    await shown;
    expect(heard.arranged).toEqual([['first']]);
  });
});

describe('a motion', () => {
  it('is told when it has come to rest elsewhere, and not where only the size is another', async () => {
    await open();
    fake.fire('moveend');
    expect(heard.moved).toEqual([]);
    fake.centre = { lng: 41, lat: 35 };
    fake.fire('moveend');
    expect(heard.moved).toEqual([{ zoom: 5, latitude: 35, longitude: 41 }]);
  });
  it('of another map is followed without being told, and watched by whoever asks', async () => {
    const map = await open();
    const watched: boolean[] = [];
    const release = map.watch((_, resting) => watched.push(resting));
    map.jump({ zoom: 6, latitude: 36, longitude: 42 }, true);
    release();
    fake.fire('move');
    expect([heard.moved, watched]).toEqual([[], [false, true]]);
    expect(map.camera()).toEqual({ zoom: 6, latitude: 36, longitude: 42 });
  });
  it('that changes the zoom arranges the markers again', async () => {
    await open();
    fake.fire('style.load');
    fake.zoom = 5.1;
    fake.fire('zoomend');
    fake.zoom = 7;
    fake.fire('zoomend');
    expect(heard.arranged).toHaveLength(2);
  });
});

describe('what goes wrong', () => {
  it('with a file is told by its name', async () => {
    await open();
    fake.fire('error', { sourceId: 'rivers', error: new Error('gone') });
    expect(heard.errors).toEqual(['rivers']);
  });
  it('is notified of a lost WebGL context, and not of a restarted worker', async () => {
    await open();
    fake.fire('webglcontextlost', { originalEvent: { isTrusted: false } });
    expect(heard.lost).toBe(0);
    fake.fire('webglcontextlost', { originalEvent: { isTrusted: true } });
    expect(heard.lost).toBe(1);
  });
});

describe('its end', () => {
  it('comes once, and no data are taken after it', async () => {
    const map = await open();
    fake.fire('style.load');
    map.destroy();
    map.destroy();
    map.setOwn([noTiles]);
    expect([fake.removed, fake.styles.length]).toEqual([1, 1]);
  });
  it('is not that of a theme: another one is a style anew, the same one is none', async () => {
    const map = await open();
    map.setTheme('light');
    expect(fake.styles).toHaveLength(1);
    map.setTheme('dark');
    expect(fake.styles).toHaveLength(2);
  });
});

describe('a file of the base map that did not come', () => {
  it('is asked for again, whether it holds features or the picture of heights', async () => {
    const map = await open();
    fake.fire('style.load');
    const before = fake.given.length;
    map.retry('rivers');
    map.retry('relief');
    expect(fake.given.slice(before)).toEqual(['rivers', 'relief']);
  });
});
