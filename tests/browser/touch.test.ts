import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { languages } from './words';

test(
  'who saves data gets no live map until they touch the drawn one, which has the names',
  inFull(),
  async ({ atlas }) => {
    await atlas.page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', {
        value: { saveData: true, effectiveType: '4g' },
      });
    });
    const scripts: string[] = [];
    atlas.page.on('request', (request) => scripts.push(request.url()));
    await atlas.visit('en');
    await expect(atlas.staticMarker('tehran')).toBeAttached();
    await expect(atlas.staticMap).toContainText('Tehran');
    await atlas.year('2016').click();
    await expect(atlas.page).toHaveURL(/years=2016/);
    await expect(atlas.canvas).toHaveCount(0);
    expect(scripts.filter((url) => /map-worker/.test(url))).toEqual([]);

    await atlas.map.click({ position: { x: 300, y: 300 } });
    await expect(atlas.canvas).toBeAttached();
  },
);

type Finger = { x: number; y: number };

/** Fingers on a screen: down, along some steps, up. Each step is where they all are. */
async function fingers(page: Page, steps: readonly Finger[][]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const [first = [], ...rest] = steps;
  await send('touchStart', first);
  for (const step of rest) await send('touchMove', step);
  await send('touchEnd', []);
  await session.detach();
}

/** From 0 to 1 in steps that a hand takes. */
const along = Array.from({ length: 11 }, (_, step) => step / 10);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one finger moves the map and two zoom into it', inFull(), async ({ atlas }) => {
    await atlas.open('en', '#5/34/44');
    await expect(atlas.staticMap).toHaveCount(0);
    await fingers(
      atlas.page,
      along.map((part) => [{ x: 250 - 120 * part, y: 320 }]),
    );
    await expect.poll(() => atlas.camera?.longitude).toBeGreaterThan(45);
    expect(atlas.camera?.zoom).toBeCloseTo(5, 1);

    const { longitude = 0 } = atlas.camera ?? {};
    await fingers(
      atlas.page,
      along.map((part) => [
        { x: 195 - 30 - 60 * part, y: 320 },
        { x: 195 + 30 + 60 * part, y: 320 },
      ]),
    );
    await expect.poll(() => atlas.camera?.zoom).toBeGreaterThan(5.8);
    expect(Math.abs((atlas.camera?.longitude ?? 0) - longitude)).toBeLessThan(2);
    expect(await atlas.page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test(
    'two quick taps on anything to press do not zoom into the page',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('en');
      await atlas.yearBar.tap();
      const zooming = await atlas.page
        .locator('a, button, input, label, select, summary')
        .evaluateAll((all) =>
          all
            .filter((one) => ['auto', ''].includes(getComputedStyle(one).touchAction))
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        );
      expect(zooming).toEqual([]);
      // A phone's browser keeps a page clear of notch and rounded corners by itself, unless it is told not to.
      const viewport = atlas.page.locator('meta[name=viewport]');
      expect(await viewport.getAttribute('content')).not.toMatch(
        /cover|user-scalable|maximum-scale/,
      );
    },
  );

  for (const language of languages) {
    test(
      `with text at 200 % nothing is wider than the screen, and the menu stays in it (${language})`,
      inFull(),
      async ({ atlas, page }) => {
        await atlas.withoutWebGL();
        for (const rest of ['', 'place/tehran/', 'story/aleppo/', 'sources/']) {
          await atlas.visit(language, rest);
          await page.evaluate(() => {
            document.documentElement.style.fontSize = '200%';
            return document.fonts.ready;
          });
          await expect.poll(() => atlas.overflow(), rest).toBe(0);
          await expect(atlas.menuButton).toBeInViewport({ ratio: 1 });
          await expect(atlas.pageTitle).not.toBeEmpty();
        }
      },
    );
  }
});
