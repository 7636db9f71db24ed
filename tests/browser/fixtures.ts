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
  expectedFault: RegExp | null;
  /**
   * The ground under the markers: as it is, or bare. In software its coasts and borders take most of the time
   * that a map takes to draw, so only the tests that are about them have them.
   */
  ground: 'whole' | 'bare';
  /**
   * Whether the browser draws the live map. In software it takes most of a test's time, so the tests that ask
   * nothing of it do without, as a reader without WebGL does.
   */
  map: 'live' | 'none';
  /** Whether the reader has never been here, or has closed the opening on an earlier visit. */
  visit: 'first' | 'another';
}

interface Fixtures {
  /** What went wrong in any page so far; empty at the end of a good test. */
  faults: string[];
  atlas: AtlasPage;
  /** The site's dossier in English, for what a test counts itself. */
  dossier: DossierFile;
  /** Somebody else with a browser of their own: nothing stored, no history. */
  newReader(options?: BrowserContextOptions): Promise<AtlasPage>;
}

/** Playwright's test, which also fails on any error of the page and on any request that leaves the site. */
export const test = base.extend<Options & Fixtures>({
  expectedFault: [null, { option: true }],
  ground: ['bare', { option: true }],
  map: ['live', { option: true }],
  visit: ['another', { option: true }],
  faults: [
    async ({ context, baseURL, expectedFault, ground, visit }, use) => {
      const faults: string[] = [];
      collectFaults(context, baseURL ?? '', faults);
      if (ground === 'bare') await bareGround(context);
      if (visit === 'another') await closedOpening(context);
      await use(faults);
      expect(faults.filter((fault) => !expectedFault?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page, map }, use) => {
    const atlas = new AtlasPage(page);
    if (map === 'none') await atlas.withoutWebGL();
    await use(atlas);
  },
  dossier: async ({ request }, use) => use(await readDossier(request)),
  newReader: async ({ browser, baseURL, faults, ground, visit }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      collectFaults(context, baseURL ?? '', faults);
      if (ground === 'bare') await bareGround(context);
      if (visit === 'another') await closedOpening(context);
      return new AtlasPage(await context.newPage());
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

/** The site is everything under its base address. */
function collectFaults(context: BrowserContext, site: string, faults: string[]): void {
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol } = new URL(request.url());
    const isInline = protocol === 'data:' || protocol === 'blob:';
    if (!isInline && !request.url().startsWith(site)) faults.push(`request to ${request.url()}`);
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
const BARE_HASH = `sha256-${createHash('sha256').update(BARE).digest('base64')}`;

async function bareGround(context: BrowserContext): Promise<void> {
  await context.route('**/geo/base/*.geojson', (route) =>
    route.fulfill({ body: BARE, contentType: 'application/geo+json' }),
  );
  // A page takes only files with the hashes that stand in it.
  await context.addInitScript((hash) => {
    Object.defineProperty(HTMLMetaElement.prototype, 'content', {
      get(this: HTMLMetaElement) {
        const content = this.getAttribute('content') ?? '';
        return content.replace(/(geo\/base\/\S+) sha256-\S+/g, `$1 ${hash}`);
      },
    });
  }, BARE_HASH);
}
