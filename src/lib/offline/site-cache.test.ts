import { beforeEach, describe, expect, it } from 'vitest';
import { SiteCache, type Surroundings } from './site-cache';

const ROOT = 'https://example.org/atlas/';
const site = {
  build: [
    '/_app/immutable/start.js',
    '/_app/immutable/en.css',
    '/_app/immutable/zh.css',
    ...['latin', 'greek', 'han', 'map'].map((name) => `/_app/immutable/${name}.woff2`),
  ],
  files: ['/remembered.js', '/geo/base/land.geojson', '/geo/facts.json'],
};

/** What a server has for the site above; every file not named here is its own path. */
const contents: Record<string, string> = {
  '/en/offline/': '<link rel="stylesheet" href="../../_app/immutable/en.css">',
  '/_app/immutable/en.css':
    '@font-face{src:url(./latin.woff2);unicode-range:U+0-7F}@font-face{src:url(./greek.woff2);unicode-range:U+370-3FF}',
  '/_app/immutable/zh.css': '@font-face{src:url(./han.woff2);unicode-range:U+4E00-9FFF}',
  '/worker-chunks.json': '["/_app/immutable/workers/chunks/table.js"]',
  '/en/dossier.json': '{"title":"4+1, 中","documents":[{"id":"a"}]}',
};

/** A browser's caches, and a server that has one version at a time. */
class World implements Surroundings {
  served = 'v1';
  missing: string | null = null;
  asked: string[] = [];
  /** Called before each answer. */
  beforeAnswer: (path: string) => void = () => undefined;
  readonly stored = new Map<string, Map<string, string>>();

  readonly caches = {
    open: (name: string) => {
      const cache = this.stored.get(name) ?? new Map<string, string>();
      this.stored.set(name, cache);
      return Promise.resolve({
        match: (address: string) => {
          const text = cache.get(address.split('?')[0] ?? '');
          return Promise.resolve(text === undefined ? undefined : new Response(text));
        },
        put: async (address: string, response: Response) => {
          cache.set(address, await response.text());
        },
        keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
      } as unknown as Cache);
    },
    keys: () => Promise.resolve([...this.stored.keys()]),
    delete: (name: string) => Promise.resolve(this.stored.delete(name)),
  };

  fetch(address: string): Promise<Response> {
    const path = address.slice(ROOT.length - 1);
    this.beforeAnswer(path);
    this.asked.push(path);
    if (path === this.missing) return Promise.resolve(new Response('', { status: 404 }));
    const text =
      path === '/_app/version.json'
        ? JSON.stringify({ version: this.served })
        : (contents[path] ?? path);
    return Promise.resolve(new Response(text));
  }

  /** The files that are stored, by their paths from the root. */
  get files(): string[] {
    return [...this.stored.values()].flatMap((cache) =>
      [...cache.keys()].map((address) => address.slice(ROOT.length - 1)),
    );
  }
}

let world: World;
let siteCache: SiteCache;
beforeEach(() => {
  world = new World();
  siteCache = new SiteCache(ROOT, 'v1', site, world);
});

describe('a copy', () => {
  it('has what any page of the language is drawn from, with its fonts, and nothing else', async () => {
    expect(await siteCache.keep('en')).toBe(true);
    expect(world.files.toSorted()).toEqual(
      [
        ...['/', '/en/', '/en/offline/', '/en/dossier.json', '/en/manifest.webmanifest'],
        ...[
          '/en/sources/__data.json',
          '/en/sources/a/__data.json',
          '/search.json',
          '/_app/immutable/workers/chunks/table.js',
          '/geo/base/states.geojson',
          '/remembered.js',
        ],
        ...[
          '/en/about/__data.json',
          '/en/changes/__data.json',
          '/en/data/__data.json',
          '/en/citations.json',
          '/en/history.json',
          '/en/ground.json',
        ],
        ...['/_app/immutable/start.js', '/_app/immutable/en.css', '/_app/immutable/zh.css'],
        ...['/_app/immutable/latin.woff2', '/_app/immutable/map.woff2', '/geo/base/land.geojson'],
      ].toSorted(),
    );
    expect(await siteCache.has('en')).toBe(true);
    expect(await siteCache.has('ar')).toBe(false);
    expect([...(siteCache.kept ?? [])].toSorted()).toEqual(world.files.toSorted());
  });

  it('is known to be there by a worker that starts anew', async () => {
    await siteCache.keep('en');
    const anew = new SiteCache(ROOT, 'v1', site, world);
    expect(anew.kept).toBeNull();
    await anew.look();
    expect(anew.kept).toEqual(siteCache.kept);
    world.caches.open = () => Promise.reject(new Error('The store is out of order.'));
    await anew.look();
    expect(anew.kept).toEqual(new Set());
  });

  it('is found by a path, whatever query is asked for with it', async () => {
    await siteCache.keep('en');
    expect(await (await siteCache.find('/remembered.js?x=1'))?.text()).toBe('/remembered.js');
  });

  it('is made once, and each file of it fetched once', async () => {
    await siteCache.keep('en');
    const files = world.asked.filter((path) => path !== '/_app/version.json');
    expect(files).toHaveLength(new Set(files).size);
    world.asked = [];
    expect(await siteCache.keep('en')).toBe(true);
    expect(world.asked).toEqual([]);
  });

  it('is as good as none where the browser’s store is out of order', async () => {
    await siteCache.keep('en');
    world.caches.open = () => Promise.reject(new Error('The store is out of order.'));
    expect(await siteCache.find('/remembered.js')).toBeUndefined();
    expect(await siteCache.keep('en')).toBe(false);
  });

  it('is of no version but its own: nothing is kept where the server has another', async () => {
    world.served = 'v2';
    expect(await siteCache.keep('en')).toBe(false);
    expect(world.files).toEqual([]);
  });

  it('nor where the server gets another one while files are fetched', async () => {
    world.beforeAnswer = (path) => {
      if (path === '/geo/base/land.geojson') world.served = 'v2';
    };
    expect(await siteCache.keep('en')).toBe(false);
    expect(world.files).toEqual([]);
  });

  it('is none where a file does not come, and is made when it does', async () => {
    world.missing = '/search.json';
    expect(await siteCache.keep('en')).toBe(false);
    expect(await siteCache.has('en')).toBe(false);
    world.missing = null;
    expect(await siteCache.keep('en')).toBe(true);
  });
});

describe('a new version', () => {
  it('knows which languages the one before had, and lets go of it', async () => {
    await siteCache.keep('en');
    world.served = 'v2';
    const next = new SiteCache(ROOT, 'v2', site, world);
    expect(await next.languagesCached(['en', 'ar'])).toEqual(['en']);
    expect(await next.has('en')).toBe(false);
    await next.keep('en');
    await next.forgetOthers();
    expect([...world.stored.keys()]).toEqual([`atlas ${ROOT} v2`]);
  });

  it('leaves the caches of other sites at the same host alone', async () => {
    await world.caches.open('atlas https://example.org/other/ v1');
    await siteCache.forgetOthers();
    expect([...world.stored.keys()]).toEqual(['atlas https://example.org/other/ v1']);
  });
});
