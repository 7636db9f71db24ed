import { expect, test } from './fixtures';
import { inFull } from './in-full';

/** SvelteKit writes there once a page is live. */
const isLive = () => history.state !== null;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the drawn map serves until a finger touches it', async ({ atlas }) => {
    await atlas.visit('en');
    await atlas.yearBar.tap();
    await expect(atlas.yearBar).toHaveAttribute('aria-expanded', 'true');
    await expect(atlas.staticMarker('tehran')).toBeAttached();
    await expect(atlas.canvas).toHaveCount(0);
    await atlas.page.touchscreen.tap(195, 640);
    await expect(atlas.canvas).toBeAttached();
    await expect(atlas.staticMap).toHaveCount(0);
    await expect.poll(() => atlas.markersInView()).toContain('tehran');
  });

  test('no code of a page runs before the first touch, and that one is not lost', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.visit('en', 'place/tehran/');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(isLive)).toBe(false);
    await page.getByRole('button', { name: atlas.word('share'), exact: true }).tap();
    await expect(page.getByRole('dialog', { name: atlas.word('share') })).toBeVisible();
  });

  test('the code comes behind the first view, before any touch', async ({ atlas }) => {
    const { page } = atlas;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const isCode = (address: string) => /\/entry\/|dossier\.json/.test(address);
    let drawHeights = () => {};
    const held = new Promise<void>((resolve) => (drawHeights = resolve));
    await page.route('**/relief.webp', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('en/', { waitUntil: 'domcontentloaded' });
    await expect(atlas.staticMarker('tehran')).toBeVisible();
    expect(asked.filter(isCode)).toEqual([]);
    drawHeights();
    await expect.poll(() => asked.filter(isCode)).not.toEqual([]);
    expect(await page.evaluate(isLive)).toBe(false);
  });

  test('a touch before any code is there starts the live map', inFull(), async ({ atlas }) => {
    await atlas.visit('ar');
    await atlas.page.waitForLoadState('networkidle');
    await expect(atlas.canvas).toHaveCount(0);
    await atlas.page.touchscreen.tap(195, 640);
    await expect(atlas.canvas).toBeAttached();
  });

  test.describe('where the code of a page does not come', () => {
    test.use({ expectedError: /Failed to (load resource|fetch)/ });

    test('what needs no script is still answered', inFull(), async ({ atlas }) => {
      await atlas.page.route('**/_app/immutable/entry/**', (route) => route.abort());
      await atlas.visit('en', 'place/tehran/');
      const history = atlas.page.locator('details.history');
      await history.locator('summary').tap();
      await expect(history).toHaveAttribute('open');
    });
  });

  test('a link with a choice is shown at once', inFull(), async ({ atlas }) => {
    await atlas.visit('en', '?years=2013');
    await expect.poll(() => atlas.page.evaluate(isLive)).toBe(true);
    await expect(atlas.chips).not.toHaveCount(0);
  });
});

test.describe('in a browser that draws in software', () => {
  test.use({ graphics: 'software' });

  test('the drawn map serves until a pointer is over it', inFull(), async ({ atlas }) => {
    // The live map would come by itself after ten seconds of rest.
    await atlas.page.addInitScript(() => {
      const whole = setTimeout;
      Object.assign(window, {
        setTimeout: (run: TimerHandler, delay?: number) =>
          delay === 10_000 ? 0 : whole(run, delay),
      });
    });
    await atlas.visit('en');
    await atlas.year('2015').click();
    await expect(atlas.staticMarker('tehran')).toBeAttached();
    await expect(atlas.canvas).toHaveCount(0);
    await atlas.map.hover();
    await expect(atlas.canvas).toBeAttached();
  });

  test('the live map comes by itself where nothing happens', inFull(), async ({ atlas }) => {
    await atlas.visit('en');
    await expect(atlas.canvas).toBeAttached();
  });
});
