import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { word } from '../browser/words';
import type { Engine, Reader } from './engine';
import { serveWatched } from './site';
import { coloursIn, countShown, isQuiet, isShown, textOf } from './in-page';

/** A window's inner size, px. */
type Size = [width: number, height: number];
const WIDE: Size = [1280, 800];
const PHONE: Size = [390, 844];

const LIVE_MARKER = 'button[data-place]';

/** One of each kind of page, by its path from the language on. */
const pages = [
  ...['', 'place/tehran/', 'fact/accord-surprised-united-states/', 'story/aleppo/', 'compare/'],
  ...['sources/', 'sources/en-wikipedia/', 'data/', 'disagreements/', 'experiment/', 'about/'],
  ...['changes/', 'embed/place/tehran/', 'place/nowhere/'],
];

/** What a reader does, on the built site in one engine. `start` is given the only address that pages may ask. */
export function coreTests(start: (site: string) => Promise<Engine>): void {
  let site: Awaited<ReturnType<typeof serveWatched>>;
  let engine: Engine;
  let reader: Reader;

  beforeAll(async () => {
    site = await serveWatched();
    engine = await start(site.url);
  });
  beforeEach(async () => {
    reader = await engine.newReader();
    await reader.resize(...WIDE);
  });
  afterEach(async () => {
    const errors = await reader.errors();
    await reader.leave();
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await engine.close();
    await site.close();
  });

  const open = (path: string) => reader.open(site.url + path);
  const address = () => reader.ask(() => location.href).then((url) => url.slice(site.url.length));
  const text = (selector: string) => expect.poll(() => reader.ask(textOf, selector));
  const isThere = (selector: string, there = true) =>
    expect.poll(() => reader.ask(isShown, selector), { message: selector }).toBe(there);
  const press = async (selector: string) => {
    await isThere(selector);
    await reader.press(selector);
  };
  /** Opens a page with a map, and waits until it listens. */
  const openMap = async (path: string) => {
    await open(path);
    await isThere(LIVE_MARKER);
  };

  it('every kind of page opens with its heading, and within the window of a phone', async () => {
    await reader.resize(...PHONE);
    for (const path of pages) {
      await open(`en/${path}`);
      await text('h1').not.toBe('');
      // Nobody reads a page that is still coming; Firefox calls what is cut off an error.
      await expect.poll(() => reader.ask(isQuiet)).toBe(true);
      const beyond = await reader.ask(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, path).toBeLessThanOrEqual(0);
    }
  });

  describe.each([
    { window: 'wide', size: WIDE },
    { window: 'on a phone', size: PHONE },
  ])('$window', ({ size }) => {
    it('the live map is drawn in the place of the static one, and no new version is told of', async () => {
      await reader.resize(...size);
      await openMap('en/');
      await isThere('#map .static-map', false);
      expect(await reader.ask(coloursIn, await reader.screenshot(), '#map')).toBeGreaterThan(20);
      // The worker has taken over by the time that the copy is whole.
      const stored = () =>
        reader.ask(async () => Boolean(await caches.match(new URL('offline/', location.href))));
      await expect.poll(stored).toBe(true);
      expect(await reader.ask(textOf, 'body')).not.toContain(word('en', 'new_version'));
    });

    it('title and “All” of the layers stand above them, and these in two columns', async () => {
      await reader.resize(...size);
      await openMap('en/');
      const boxes = await reader.ask(() =>
        ['legend', '.all', '.row:nth-child(1)', '.row:nth-child(2)', '.row:nth-child(3)'].map(
          (part) => {
            const found = document.querySelector(`.layers ${part}`);
            const { x = NaN, y = NaN, bottom = NaN } = found?.getBoundingClientRect() ?? {};
            return { x: Math.round(x), y: Math.round(y), bottom: Math.round(bottom) };
          },
        ),
      );
      const [title, all, first, second, third] = boxes as [Box, Box, Box, Box, Box];
      expect(Math.abs(title.y - all.y)).toBeLessThan(3);
      expect(title.x).toBe(first.x);
      expect(first.y).toBeGreaterThanOrEqual(title.bottom);
      expect([second.y, third.x]).toEqual([first.y, first.x]);
      expect(second.x).toBeGreaterThan(first.x);
      expect(third.y).toBeGreaterThanOrEqual(first.bottom);
    });
  });

  it('a press on a year leaves its facts alone, and the chip takes it back', async () => {
    await openMap('en/');
    const status = (place: string) =>
      expect.poll(() =>
        reader.ask(
          (id) => document.querySelector<HTMLElement>(`button[data-place="${id}"]`)?.dataset.status,
          place,
        ),
      );
    await status('baghdad-operation-room').not.toBe('outside');
    await press('[data-cell="2016"]');
    await expect.poll(address).toMatch(/^en\/\?years=2016/);
    await status('baghdad-operation-room').toBe('outside');
    await status('hamadan-air-base').toBe('stated');
    await press('.choices [data-choice="years"] button');
    await status('baghdad-operation-room').not.toBe('outside');
  });

  it('a place opens from the list and closes again', async () => {
    await openMap('en/');
    await press('.places a[href*="place/tehran/"]');
    await text('.card h2').toBe('Tehran');
    await expect.poll(address).toMatch(/^en\/place\/tehran\//);
    await press('[role="dialog"] .close');
    await isThere('.card', false);
    await expect.poll(address).toMatch(/^en\/(?:#|$)/);
  });

  it('a link brings back the view of its sender: place, years, layers and camera', async () => {
    await openMap('en/place/hamadan-air-base/?years=2015,2016&layers=air-bases#6/34.6/47.2');
    await text('h1').toBe('Hamadan air base');
    const on = () =>
      reader.ask(() =>
        [...document.querySelectorAll<HTMLElement>('[data-cell][aria-pressed="true"]')].map(
          ({ dataset }) => dataset.cell,
        ),
      );
    await expect.poll(on).toEqual(['2015', '2016']);
    await isThere('button[data-place="hamadan-air-base"]');
    await isThere('button[data-place="aleppo"]', false);
    expect(await address()).toMatch(/#6\/34\.6\/47\.2$/);
  });

  it('a step of the story leads to the next one', async () => {
    await openMap('en/story/aleppo/');
    const title = await reader.ask(textOf, 'h1');
    await press('.steps a[rel="next"]');
    await text('h1').not.toBe(title);
    await isThere('.story .text');
  });

  it('a name in another spelling is found, and opens its place', async () => {
    await openMap('en/');
    await reader.type('[role="combobox"]', 'hamedan');
    await isThere('[role="option"]');
    await press('[role="option"]');
    await text('.card h2').toContain('Hamadan');
  });

  it('“Share” gives a link with the place and the years', async () => {
    await openMap('en/place/tehran/?years=2015');
    await press('.share button[aria-haspopup="dialog"]');
    const link = () =>
      reader.ask(
        () => document.querySelector<HTMLInputElement>('dialog[open] input[readonly]')?.value,
      );
    await expect.poll(link).toContain('/en/place/tehran/?years=2015');
    await press('dialog[open] form.close button');
    await isThere('dialog[open]', false);
  });

  it('a table that is pasted is read by the worker, and its entries stand in the panel', async () => {
    await openMap('en/');
    await press('button.add');
    await reader.type(
      'dialog[open] textarea',
      'name,date,latitude,longitude\nKut,2015,32.5,45.8\n',
    );
    await press('dialog[open] form:has(textarea) button');
    await isThere('[data-own-feature]');
    await text('[data-own-feature]').toContain('Kut');
  });

  it('two years are compared on two maps', async () => {
    await open('en/compare/?years=2015&against=2016');
    const maps = () => reader.ask(countShown, 'canvas');
    await expect.poll(maps).toBe(2);
    await isThere('.static-map', false);
  });

  it('in dark colours the page and the map are dark', async () => {
    await openMap('en/');
    await isThere('#map .static-map', false);
    const paper = () =>
      reader.ask(() => {
        const channels = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? [];
        return Number(channels[0]);
      });
    expect(await paper()).toBeGreaterThan(200);
    await press('button.theme');
    await expect.poll(paper).toBeLessThan(70);
  });

  it('Arabic runs from right to left, with the panel at the right of the map', async () => {
    await openMap('ar/');
    const found = await reader.ask(() => ({
      direction: getComputedStyle(document.body).direction,
      panel: document.querySelector('#panel')?.getBoundingClientRect().left ?? NaN,
      map: document.querySelector('#map')?.getBoundingClientRect().left ?? NaN,
    }));
    expect(found.direction).toBe('rtl');
    expect(found.panel).toBeGreaterThan(found.map);
    await text('.layers legend').toBe(word('ar', 'layers'));
  });
}

interface Box {
  x: number;
  y: number;
  bottom: number;
}
