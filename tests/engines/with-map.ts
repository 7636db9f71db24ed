import { expect, it } from 'vitest';
import { word } from '../browser/words';
import type { Engine } from './engine';
import { boxOf, countShown, moveFingers } from './in-page';
import { look } from './picture';
import { PHONE, Visit, WIDE } from './visit';

/** What a reader does with the live map. Each test but the last ones ends with the page as it found it. */
export function testsWithMap(engine: () => Engine): void {
  const visit = new Visit(engine, 'live');
  const seen = async () =>
    look(await visit.reader.screenshot(), await visit.reader.ask(boxOf, '#map'));
  const brightness = () => seen().then(({ brightness }) => brightness);

  it.each([
    { window: 'on a phone', size: PHONE },
    { window: 'in a wide window', size: WIDE },
  ])('$window the live map is drawn in the place of the static one', async ({ size }) => {
    await visit.openMap('en/', size);
    expect((await seen()).colours).toBeGreaterThan(20);
  });

  it('a press on a year leaves its facts alone, and the chip takes it back', async () => {
    await visit.openMap('en/');
    const status = (place: string) =>
      expect.poll(() =>
        visit.reader.ask(
          (id) => document.querySelector<HTMLElement>(`button[data-place="${id}"]`)?.dataset.status,
          place,
        ),
      );
    await status('baghdad-operation-room').not.toBe('outside');
    await visit.press('[data-cell="2016"]');
    await expect.poll(() => visit.address()).toMatch(/^en\/\?years=2016/);
    await status('baghdad-operation-room').toBe('outside');
    await status('hamadan-air-base').toBe('stated');
    await visit.press('.choices [data-choice="years"] button');
    await status('baghdad-operation-room').not.toBe('outside');
  });

  it('a layer that is taken off leaves map and list, and “All” brings it back', async () => {
    await visit.openMap('en/');
    const room = 'baghdad-operation-room';
    const shown = [`button[data-place="${room}"]`, `.places a[href*="place/${room}/"]`];
    for (const selector of shown) await visit.isThere(selector);
    await visit.press('.layers .row:first-child input');
    for (const selector of shown) await visit.isThere(selector, false);
    await visit.press('.layers .all');
    for (const selector of shown) await visit.isThere(selector);
  });

  it('a place opens from the list, “Share” gives a link with it and the years, and it closes', async () => {
    await visit.openMap('en/');
    await visit.press('[data-cell="2015"]');
    await visit.press('.places a[href*="place/tehran/"]');
    await visit.text('.card h2').toBe('Tehran');
    await expect.poll(() => visit.address()).toMatch(/^en\/place\/tehran\//);
    await visit.press('.share button[aria-haspopup="dialog"]');
    const link = () =>
      visit.reader.ask(
        () => document.querySelector<HTMLInputElement>('dialog[open] input[readonly]')?.value,
      );
    await expect.poll(link).toContain('/en/place/tehran/?years=2015');
    await visit.press('dialog[open] button.close');
    await visit.isThere('dialog[open]', false);
    await visit.press('[role="dialog"] .close');
    await visit.isThere('.card', false);
    await visit.press('.choices [data-choice="years"] button');
    await expect.poll(() => visit.address()).toMatch(/^en\/(?:#|$)/);
  });

  it('a name in another spelling is found, and opens its place', async () => {
    await visit.openMap('en/');
    await visit.reader.type('[role="combobox"]', 'hamedan');
    await visit.press('[role="option"]');
    await visit.text('.card h2').toContain('Hamadan');
    await visit.press('[role="dialog"] .close');
    await visit.isThere('.card', false);
  });

  it('a table that is pasted is read by the worker, and its entries stand in the panel', async () => {
    await visit.openMap('en/');
    await visit.press('button.add');
    await visit.paste(
      'dialog[open] textarea',
      'name,date,latitude,longitude\nKut,2015,32.5,45.8\n',
    );
    await visit.press('dialog[open] form:has(textarea) button');
    await visit.text('[data-own-feature]').toContain('Kut');
    // The dialog grows, and its buttons move, until all is read.
    const done = 'dialog[open] form[method="dialog"] button';
    await visit.text(done).toBe(word('en', 'own_done'));
    await visit.press(done);
    await visit.isThere('dialog[open]', false);
  });

  it('in dark colours the page and the map are dark', async () => {
    await visit.openMap('en/');
    const paper = () =>
      visit.reader.ask(() => {
        const channels = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? [];
        return Number(channels[0]);
      });
    expect(await paper()).toBeGreaterThan(200);
    expect(await brightness()).toBeGreaterThan(150);
    await visit.press('button.theme');
    await expect.poll(paper).toBeLessThan(70);
    await expect.poll(brightness).toBeLessThan(100);
  });

  it('a link brings back the view of its sender: place, years, layers and camera', async () => {
    await visit.openMap('en/place/hamadan-air-base/?years=2015,2016&layers=air-bases#5/34.6/47.2');
    await visit.text('h1').toBe('Hamadan air base');
    const on = () =>
      visit.reader.ask(() =>
        [...document.querySelectorAll<HTMLElement>('[data-cell][aria-pressed="true"]')].map(
          ({ dataset }) => dataset.cell,
        ),
      );
    await expect.poll(on).toEqual(['2015', '2016']);
    await visit.isThere('button[data-place="hamadan-air-base"]');
    await visit.isThere('button[data-place="aleppo"]', false);
    expect(await visit.address()).toMatch(/#5\/34\.6\/47\.2$/);
  });

  it('one finger moves the map, and two zoom into it', async () => {
    await visit.openMap('en/#5/34/44', PHONE);
    const camera = async () =>
      /#(.+)\/(.+)\/(.+)/
        .exec(await visit.address())
        ?.slice(1)
        .map(Number);
    const along = Array.from({ length: 11 }, (_, step) => step / 10);
    await visit.reader.ask(
      moveFingers,
      '#map canvas',
      along.map((part) => [[60 - 120 * part, 0]]),
    );
    await expect.poll(async () => (await camera())?.[2]).toBeGreaterThan(45);
    expect((await camera())?.[0]).toBeCloseTo(5, 1);
    await visit.reader.ask(
      moveFingers,
      '#map canvas',
      along.map((part) => [
        [-30 - 60 * part, 0],
        [30 + 60 * part, 0],
      ]),
    );
    await expect.poll(async () => (await camera())?.[0]).toBeGreaterThan(5.8);
  });

  it('two years are compared on two maps', async () => {
    await visit.open('en/compare/?years=2015&against=2016', WIDE);
    await expect.poll(() => visit.reader.ask(countShown, 'canvas')).toBe(2);
    await visit.isThere('.static-map', false);
    await visit.isQuiet();
  });
}
