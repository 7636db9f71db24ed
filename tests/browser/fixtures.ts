import { saysGraphicsCard } from '../../tools/bench/graphics-card.mjs';
import { createHash } from 'node:crypto';
import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
} from '@playwright/test';
import { AtlasPage } from './atlas-page';
import { readDossier, type DossierFile } from './dossier-file';

interface Options {
  /** What a test provokes on purpose, such as the browser's own line about a status of 404. */
  expectedError: RegExp | null;
  /**
   * The base map under the markers: as it is, or bare. In software its coasts and borders take most of the time
   * that a map takes to draw, so only the tests that are about them have them.
   */
  baseMap: 'whole' | 'bare';
  /**
   * Whether the browser draws the live map. In software it takes most of a test's time, so the tests that ask
   * nothing of it do without, as a reader without WebGL does.
   */
  map: 'live' | 'none';
  /** Whether the browser says that it draws by a graphics card: else the live map waits for the reader. */
  graphics: 'card' | 'software';
  /** Whether the reader has never been here, or has closed the opening on an earlier visit. */
  visit: 'first' | 'another';
}

interface Fixtures {
  /** What went wrong in any page so far; empty at the end of a good test. */
  errors: string[];
  atlas: AtlasPage;
  /** The site's dossier in English, for what a test counts itself. */
  dossier: DossierFile;
  /** Somebody else with a browser of their own: nothing stored, no history. */
  newReader(options?: BrowserContextOptions): Promise<AtlasPage>;
}

/** Playwright's test, which also fails on any error of the page and on any request that leaves the site. */
export const test = base.extend<Options & Fixtures>({
  expectedError: [null, { option: true }],
  baseMap: ['bare', { option: true }],
  map: ['live', { option: true }],
  graphics: ['card', { option: true }],
  visit: ['another', { option: true }],
  errors: [
    async ({ context, baseURL, expectedError, baseMap, graphics, visit }, use) => {
      const errors: string[] = [];
      collectErrors(context, baseURL ?? '', errors);
      if (baseMap === 'bare') await bareBaseMap(context);
      if (graphics === 'card') await context.addInitScript(saysGraphicsCard);
      if (visit === 'another') await closedOpening(context);
      await use(errors);
      expect(errors.filter((error) => !expectedError?.test(error))).toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page, map }, use) => {
    const atlas = new AtlasPage(page);
    if (map === 'none') await atlas.withoutWebGL();
    await use(atlas);
  },
  dossier: async ({ request }, use) => use(await readDossier(request)),
  newReader: async ({ browser, baseURL, errors, baseMap, graphics, visit }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      collectErrors(context, baseURL ?? '', errors);
      if (baseMap === 'bare') await bareBaseMap(context);
      if (graphics === 'card') await context.addInitScript(saysGraphicsCard);
      if (visit === 'another') await closedOpening(context);
      return new AtlasPage(await context.newPage());
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

/** The site is everything under its base address. */
function collectErrors(context: BrowserContext, site: string, errors: string[]): void {
  context.on('weberror', (error) => errors.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console error: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol } = new URL(request.url());
    const isInline = protocol === 'data:' || protocol === 'blob:';
    if (!isInline && !request.url().startsWith(site)) errors.push(`request to ${request.url()}`);
  });
}

async function closedOpening(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    try {
      localStorage.setItem('opening', 'closed');
    } catch {
      // A test about refused storage, or a frame of nobody's.
    }
  });
}

const BARE = '{"type":"FeatureCollection","features":[]}';
/** The picture of heights as one transparent px. */
const FLAT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=',
  'base64',
);
const hashOf = (bytes: string | Buffer) =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
const HASHES = { geojson: hashOf(BARE), webp: hashOf(FLAT) };

async function bareBaseMap(context: BrowserContext): Promise<void> {
  await context.route('**/geo/base/*.geojson', (route) =>
    route.fulfill({ body: BARE, contentType: 'application/geo+json' }),
  );
  await context.route('**/geo/base/relief.webp', (route) =>
    route.fulfill({ body: FLAT, contentType: 'image/png' }),
  );
  // A page takes only files with the hashes that stand in it.
  await context.addInitScript((hashes) => {
    Object.defineProperty(HTMLMetaElement.prototype, 'content', {
      get(this: HTMLMetaElement) {
        const content = this.getAttribute('content') ?? '';
        return content.replace(
          /(geo\/base\/\S+\.)(geojson|webp) sha256-\S+/g,
          (_, path: string, kind: keyof typeof hashes) => `${path}${kind} ${hashes[kind]}`,
        );
      },
    });
  }, HASHES);
}
