import { expect, test } from './fixtures';
import { inFull } from './in-full';

const screens = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

test.use({ visit: 'first' });

for (const [language, screen] of [
  ['en', 'wide'],
  ['ar', 'phone'],
  ['zh-Hant', 'phone'],
  ['ar', 'wide'],
] as const) {
  test.describe(`${language}, ${screen}`, inFull(language !== 'en'), () => {
    test.use({ viewport: screens[screen], map: 'none' });

    test('a first visit is told what this is, with three ways in', async ({ atlas, dossier }) => {
      await atlas.open(language);
      const disputes = dossier.facts.filter(({ status }) => status === 'disputed').length;
      for (const name of [
        atlas.word('opening_story'),
        atlas.word('opening_disagreements', { count: disputes }),
      ]) {
        await expect(atlas.opening.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
      }
      await expect(
        atlas.opening.getByRole('button', { name: atlas.word('opening_map') }),
      ).toBeInViewport({ ratio: 1 });
    });

    test('the opening is closed once and for all', inFull(), async ({ atlas }) => {
      await atlas.open(language);
      await atlas.closeOpening();
      await expect(atlas.opening).toBeHidden();
      await atlas.open(language);
      await expect(atlas.list).toBeAttached();
      await expect(atlas.opening).toBeHidden();
    });

    test(
      'the opening leads to all disagreements, and is gone when one comes back',
      inFull(),
      async ({ atlas, dossier }) => {
        await atlas.open(language);
        await atlas.opening.getByRole('link').nth(1).click();
        await expect(atlas.pageTitle).toHaveText(atlas.word('disagreements_title'));
        await expect(atlas.disputes()).toHaveCount(
          dossier.facts.filter(({ status }) => status === 'disputed').length,
        );
        await atlas.page.goBack();
        await expect(atlas.list).toBeAttached();
        await expect(atlas.opening).toBeHidden();
      },
    );
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: screens.phone, map: 'none' });

  test(
    'who comes back has the map, before the page has come to life too',
    inFull(),
    async ({ atlas, newReader }) => {
      await atlas.open('en');
      expect(await atlas.sheetHeight()).toBeGreaterThan(400);
      const other = await newReader({ viewport: screens.phone });
      await other.page.addInitScript(() => localStorage.setItem('opening', 'closed'));
      // Without the scripts that bring it to life, the page stays as it was made.
      await other.page.route('**/_app/immutable/entry/**', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: 'export const start = () => undefined;',
        }),
      );
      await other.visit('en');
      await expect(other.opening).toBeHidden();
      expect(await other.sheetHeight()).toBe(96);
    },
  );
});

test('the page does not move when it comes to life', async ({ atlas }) => {
  // Lines may break anew when a font comes, which is another thing: here none comes.
  await atlas.page.route(/-(wght|opsz)-normal\.[^/]+\.woff2$/, (route) =>
    route.fulfill({ contentType: 'font/woff2', body: '' }),
  );
  await atlas.page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      const moved = list.getEntries() as (PerformanceEntry & { value: number })[];
      for (const { value } of moved) (window as unknown as { shifts: number }).shifts += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await atlas.open('en');
  expect(
    await atlas.page.evaluate(() => (window as unknown as { shifts: number }).shifts),
  ).toBeLessThan(0.01);
});

test('an embed has no opening', inFull(), async ({ atlas }) => {
  await atlas.visit('en', 'embed/place/tehran/');
  await expect(atlas.pageTitle).toBeVisible();
  await expect(atlas.opening).toHaveCount(0);
});
