import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { movements } from '$lib/dossier/view/movements';
import { defaultView } from '$lib/dossier/view/view';
import { visible } from '$lib/dossier/view/visible';
import { barOffset } from '../markers/country-bar';
import { obstacleFeatures } from '../markers/obstacles';
import type { BaseMapOptions } from '../markers/types';
import type { UnitBounds } from '../markers/label-box';
import { FADING_PREFIX, layerOrder, MARKER_PREFIX } from './layer-order';
import type { Theme } from '$lib/static-map/palette';
import { placeFeatures } from '../markers/place-features';
import { ownSource } from './own-data-layers';
import { markerLayerId } from './place-layers';
import { routeFeatures, type RouteFeatures } from '../markers/route-features';
import { sitesOf } from '../markers/sites';

const origin = 'https://atlas.example';
const cases = ['en', 'ar', 'zh-Hant'].flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);
const { layers, members, plusOne, plusOneLabel } = dossierFromDisk('en');
const world: UnitBounds = { west: 0, north: 0, east: 1, south: 1 };
const room = { zoom: 5, viewBounds: world, occupied: [], offsetOf: barOffset };
const noRoutes = routeFeatures([], room);
const everywhere = { west: 0, north: 0, east: 1, south: 1 };
const noMembers = { type: 'FeatureCollection' as const, features: [] };
const empty = {
  ...placeFeatures([], [], 'light', 5, everywhere),
  ...noRoutes,
  members: noMembers,
  obstacles: noMembers,
};

/** Loaded late: the addresses of the fonts are made whole by the page's own. */
let createStyle: (typeof import('./style'))['createStyle'];

beforeAll(async () => {
  vi.stubGlobal('location', new URL(`${origin}/en/`));
  ({ createStyle } = await import('./style'));
});
afterAll(() => vi.unstubAllGlobals());

function baseMap(language = 'en', more: Partial<BaseMapOptions> = {}): BaseMapOptions {
  return {
    addressOf: (file) => `${origin}/geo/base/${file}.geojson#sha256-0`,
    fetchCloseUp: () => Promise.resolve(null),
    fetchRelief: () => Promise.resolve(new ArrayBuffer()),
    streets: null,
    language,
    stateNames: dossierFromDisk(language).stateNames,
    layers,
    members,
    plusOne,
    plusOneLabel,
    ...more,
  };
}

function style(language = 'en', theme: Theme = 'light'): StyleSpecification {
  return createStyle(baseMap(language), empty, theme, [
    { source: ownSource('own-data://1/0/{z}/{x}/{y}', null), colours: [0, 2] },
    { source: ownSource('own-data://1/1/{z}/{x}/{y}', null), colours: [1, 3] },
  ]);
}

function idsOf({ layers: drawn }: StyleSpecification): string[] {
  return drawn.map(({ id }) => id);
}

function symbols({ layers: drawn }: StyleSpecification) {
  return drawn.filter((layer) => layer.type === 'symbol');
}

/** The features of every movement of the dossier. */
function routesOf(language: string): RouteFeatures {
  const dossier = dossierFromDisk(language);
  const lines = movements(dossier, visible(dossier, defaultView)).map((movement) => ({
    ...movement,
    title: movement.id,
    note: '',
  }));
  return routeFeatures(lines, room);
}

const isMarker = (id: string) => id.startsWith(MARKER_PREFIX);
const isFading = (id: string) => id.startsWith(FADING_PREFIX);

/** Every text in a value of any depth. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

describe.each(cases)('the style in $language, $theme', ({ language, theme }) => {
  it('keeps to the specification', () => {
    expect(validateStyleMin(style(language, theme) as never)).toEqual([]);
  });
  it('keeps to the specification with the dossier in it', () => {
    const { places } = dossierFromDisk(language);
    const sites = sitesOf(
      places.map((place) => ({ place, facts: [], hidden: 0, status: 'stated' as const })),
    );
    const markers = sites.map((site) => ({
      site,
      offset: [0, 0] as [number, number],
      paired: false,
      cluster: null,
    }));
    const features = {
      ...placeFeatures(sites, markers, theme, 5, everywhere),
      ...routesOf(language),
      members: noMembers,
      obstacles: obstacleFeatures([world], 5),
    };
    const full = createStyle(baseMap(language), features, theme);
    expect(validateStyleMin(full as never)).toEqual([]);
  });
  it('keeps to the specification without a dossier', () => {
    const bare = baseMap(language, {
      stateNames: {},
      layers: [],
      members: [],
      plusOne: [],
      plusOneLabel: null,
    });
    expect(validateStyleMin(createStyle(bare, empty, theme) as never)).toEqual([]);
  });
  it('has every source that a layer draws, and draws every one it has', () => {
    const { layers: drawn, sources } = style(language, theme);
    const used = drawn.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(used)].sort()).toEqual(Object.keys(sources).sort());
  });
  it('asks no other server for anything', () => {
    const addresses = texts(style(language, theme)).filter((text) => /^\w+:|^\/\//.test(text));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  });
  it('needs no glyphs or sprite from a server, and writes in fonts of its own only', () => {
    const made = style(language, theme);
    expect(made).not.toHaveProperty('glyphs');
    expect(made).not.toHaveProperty('sprite');
    const own = Object.keys(made['font-faces'] ?? {});
    for (const { id, layout } of symbols(made)) {
      if (!layout?.['text-field']) continue;
      expect(own, id).toEqual(expect.arrayContaining(layout['text-font'] as string[]));
    }
  });
  it('draws all of the dossier but what fades from one source, each layer its own part', () => {
    const { layers: drawn } = style(language, theme);
    const ofDossier = drawn.filter((layer) => 'source' in layer && layer.source === 'dossier');
    expect(ofDossier.length).toBeGreaterThan(10);
    for (const layer of ofDossier)
      expect(JSON.stringify(layer), layer.id).toContain('["get","drawn"]');
  });
  it('draws each layer of the dossier in a layer of its own', () => {
    const ids = idsOf(style(language, theme));
    expect(ids).toEqual(expect.arrayContaining(layers.map(({ id }) => markerLayerId(id))));
  });
});

describe('shader programs', () => {
  /** What MapLibre makes a program of its own for: the properties of a paint that differ by feature. */
  const byFeature = (paint: object | undefined, wanted: readonly string[]) =>
    Object.entries(paint ?? {})
      .filter(([name, value]) => wanted.includes(name) && /"(get|has)"/.test(JSON.stringify(value)))
      .map(([name]) => name)
      .sort();

  it('are shared by all lines, but for those with a gradient', () => {
    const lines = style().layers.filter(
      (layer) => layer.type === 'line' && layer.paint?.['line-gradient'] === undefined,
    );
    expect(lines.length).toBeGreaterThan(10);
    for (const { id, paint } of lines) {
      expect(
        byFeature(paint, ['line-color', 'line-opacity', 'line-width', 'line-offset']),
        id,
      ).toEqual(['line-color', 'line-opacity']);
    }
  });
  it('are shared by all texts, and by all icons', () => {
    // What is at no place to be seen has no program.
    const drawn = symbols(style()).filter(({ paint }) => paint?.['icon-opacity'] !== 0);
    for (const { id, layout, paint } of drawn) {
      const text = ['text-color', 'text-opacity'];
      if (layout?.['text-field'])
        expect(byFeature(paint, [...text, 'text-halo-color']), id).toEqual(text);
      if (layout?.['icon-image'])
        expect(byFeature(paint, ['icon-opacity', 'icon-color']), id).toEqual(['icon-opacity']);
    }
  });
});

describe('the order of layers', () => {
  it('is the written one', () => {
    const baseMap = idsOf(style()).filter((id) => !isMarker(id) && !isFading(id));
    const written = baseMap.map((id) =>
      id.replace(/^(own-.*)-\d$/, '$1').replace('own-counts', 'own-points'),
    );
    expect([...new Set(written)]).toEqual([...layerOrder]);
  });
  it('has the first of the reader’s files on top, numbers on the discs of their own file, and names over all', () => {
    const own = idsOf(style()).filter((id) => id.startsWith('own-'));
    expect(own.map((id) => id.slice('own-'.length)).join(' ')).toBe(
      'areas-1 areas-0 lines-1 lines-0 points-1 counts-1 points-0 counts-0 names-1 names-0',
    );
  });
  it('has a fading line for each colour, beside the other movements', () => {
    const ids = idsOf(style());
    const first = ids.findIndex(isFading);
    expect(ids.filter(isFading)).toEqual(layers.map(({ id }) => `${FADING_PREFIX}${id}`));
    expect(ids.slice(first, first + layers.length).every(isFading)).toBe(true);
    expect(first).toBeGreaterThan(ids.indexOf('areas-hatch'));
    expect(first).toBeLessThan(ids.indexOf('route-labels'));
  });
  it('has every marker above every label', () => {
    const made = style();
    const labels = symbols(made).filter(({ id }) => !isMarker(id));
    const highestLabel = Math.max(...labels.map(({ id }) => idsOf(made).indexOf(id)));
    const lowestMarker = idsOf(made).findIndex(isMarker);
    expect(lowestMarker).toBeGreaterThan(highestLabel);
  });
  it('refuses a layer that nobody has given a place', async () => {
    vi.resetModules();
    vi.doMock('./base-map-layers', async (original) => ({
      ...(await original<typeof import('./base-map-layers')>()),
      baseMapLabels: (): LayerSpecification[] => [{ id: 'unlisted', type: 'background' }],
    }));
    const { createStyle: withUnlisted } = await import('./style');
    vi.doUnmock('./base-map-layers');
    expect(() => withUnlisted(baseMap(), empty, 'light')).toThrow('"unlisted"');
  });
});

describe('labels', () => {
  it('are placed after what lies over the map, and so none under it', () => {
    const ids = idsOf(style()).filter((id) => !id.startsWith(MARKER_PREFIX));
    expect(ids.at(-1)).toBe('obstacles');
  });
  it('are never spaced in Arabic, whose letters join', () => {
    const spacings = symbols(style('ar')).map(({ layout }) => layout?.['text-letter-spacing'] ?? 0);
    expect(new Set(spacings)).toEqual(new Set([0]));
  });
  it('are in the language of the page', () => {
    for (const language of ['en', 'ar', 'zh-Hant']) {
      const named = symbols(style(language)).filter(({ source }) => source === 'seas');
      expect(texts(named)).toContain(language);
    }
  });
  it('name countries in the language of the page', () => {
    const countries = (language: string) =>
      texts(symbols(style(language)).filter(({ source }) => source === 'country-labels'));
    expect(countries('en')).toContain('Syria');
    expect(countries('ar')).toContain('سوريا');
    expect(countries('zh-Hant')).toContain('敘利亞');
  });
  it('name countries as the build does, whatever an engine would call them', () => {
    const names = (stateNames: Record<string, string>) =>
      texts(createStyle(baseMap('en', { stateNames }), empty, 'light').layers);
    expect(names({ TR: 'A name of ours' })).toContain('A name of ours');
    expect(names({})).not.toContain('Syria');
  });
});

describe('the two themes', () => {
  it('have the same layers and sources, so that one can follow the other without a reload', () => {
    const [light, dark] = [style('en', 'light'), style('en', 'dark')];
    expect(idsOf(dark)).toEqual(idsOf(light));
    expect(dark.sources).toEqual(light.sources);
  });
  it('share no colour of water or land', () => {
    const paint = (theme: Theme) =>
      style('en', theme).layers.filter(({ id }) => ['water', 'land', 'member-land'].includes(id));
    for (const [index, layer] of paint('light').entries()) {
      expect(layer.paint).not.toEqual(paint('dark')[index]?.paint);
    }
  });
});
