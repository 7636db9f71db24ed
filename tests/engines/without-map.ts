import { expect, it } from 'vitest';
import { word } from '../browser/words';
import type { Engine } from './engine';
import { boxOf } from './in-page';
import { PHONE, Visit, WIDE } from './visit';

/** One of each kind of page, by its path from the language on. */
const pages = [
  ...['', 'place/tehran/', 'fact/accord-surprised-united-states/', 'story/aleppo/', 'compare/'],
  ...['sources/', 'sources/en-wikipedia/', 'data/', 'disagreements/', 'experiment/', 'about/'],
  ...['changes/', 'embed/place/tehran/', 'place/nowhere/'],
];

/** What a reader does who has no WebGL, where the static map stays. */
export function testsWithoutMap(engine: () => Engine): void {
  const visit = new Visit(engine, 'none');

  it.each(pages)('en/%s opens with its heading, and within the window of a phone', async (path) => {
    await visit.open(`en/${path}`, PHONE);
    await visit.text('h1').not.toBe('');
    await visit.isQuiet();
    const beyond = await visit.reader.ask(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });

  it.each([
    { window: 'a wide window', size: WIDE },
    { window: 'a phone', size: PHONE },
  ])(
    'in $window “Layers” and “All” stand above them, and these in two columns',
    async ({ size }) => {
      await visit.open('en/', size);
      await visit.isThere('.layers .row:nth-child(3)');
      const box = (part: string) => visit.reader.ask(boxOf, `.layers ${part}`);
      const [title, all] = [await box('legend'), await box('.all')];
      const [first, second] = [await box('.row:nth-child(1)'), await box('.row:nth-child(2)')];
      const third = await box('.row:nth-child(3)');
      expect(Math.abs(title.top - all.top)).toBeLessThan(3);
      expect(title.left).toBe(first.left);
      expect(first.top).toBeGreaterThanOrEqual(title.top + title.height);
      expect([second.top, third.left]).toEqual([first.top, first.left]);
      expect(second.left).toBeGreaterThan(first.left);
      expect(third.top).toBeGreaterThanOrEqual(first.top + first.height);
    },
  );

  it('a step of the story leads to the next one', async () => {
    await visit.open('en/story/aleppo/', WIDE);
    await visit.isThere('.notice');
    const title = await visit.reader.ask(() => document.querySelector('h1')?.textContent);
    await visit.press('.steps a[rel="next"]');
    await visit.text('h1').not.toBe(title);
    await visit.isThere('.story .text');
  });

  it('Arabic runs from right to left, with the panel at the right of the map', async () => {
    await visit.open('ar/', WIDE);
    await visit.text('.layers legend').toBe(word('ar', 'layers'));
    const direction = await visit.reader.ask(() => getComputedStyle(document.body).direction);
    const panel = await visit.reader.ask(boxOf, '#panel');
    const map = await visit.reader.ask(boxOf, '#map');
    expect(direction).toBe('rtl');
    expect(panel.left).toBeGreaterThan(map.left);
  });

  it('after a visit, a page that was never opened opens without a network', async () => {
    await visit.open('en/about/', WIDE);
    // Put in last, when the copy is whole.
    const stored = () =>
      visit.reader.ask(async () =>
        Boolean(await caches.match(new URL('/en/offline/', location.href))),
      );
    await expect.poll(stored, { message: 'the copy is whole' }).toBe(true);
    await visit.isQuiet();
    // The worker of a first visit brings nothing new.
    await visit.text('body').not.toContain(word('en', 'new_version'));
    await visit.site.goDown();
    try {
      await visit.open('en/place/hamadan-air-base/?years=2015', WIDE);
      await visit.text('h1').toBe('Hamadan air base');
      await visit.isThere('[data-cell="2015"][aria-pressed="true"]');
      expect(await visit.address()).toMatch(/^en\/place\/hamadan-air-base\/\?years=2015/);
      await visit.isQuiet();
    } finally {
      await visit.site.comeUp();
    }
  });
}
