// @ts-check
/** @typedef {import('@playwright/test').Page} Page */

/**
 * A page as the bench handles it. `address` takes the points' own address, or null for none but the dossier's; `begin`
 * does what it takes until they are asked for; `isDone` tells whether all of them were handed over to be drawn.
 * @typedef {object} Subject
 * @property {string} name
 * @property {(points: string | null) => string} address
 * @property {(page: Page, points: string | null) => Promise<void>} begin
 * @property {(page: Page, points: string | null) => Promise<boolean>} isDone
 * @property {(page: Page, year: number) => Promise<void>} toggle
 */

/** @type {Subject} */
export const atlas = {
  name: 'atlas',
  address: (points) => (points === null ? '/en/' : `/en/?data=${encodeURIComponent(points)}`),
  begin: async (page, points) => {
    // What a reader presses to fetch what a link names.
    if (points !== null) await page.locator('.brought button').click({ timeout: 120_000 });
  },
  isDone: (page, points) =>
    points === null
      ? page.locator('.maplibregl-canvas').isVisible()
      : page.locator('[data-own-feature]').first().isVisible(),
  toggle: async (page, year) => {
    await page.evaluate((cell) => {
      window.noted.chosen = performance.now();
      /** @type {HTMLElement} */ (document.querySelector(cell)).click();
    }, `[data-cell="${year}"]`);
  },
};

/** @type {Subject} */
export const bare = {
  name: 'bare',
  address: (points) => `/bench/?points=${encodeURIComponent(points ?? '/bench/facts.geojson')}`,
  begin: async () => {},
  isDone: (page) => page.evaluate(() => window.bare?.isDone() ?? false),
  toggle: (page, year) =>
    page.evaluate((chosen) => {
      window.noted.chosen = performance.now();
      const shown = Reflect.get(window, 'shown') === chosen ? null : chosen;
      Reflect.set(window, 'shown', shown);
      window.bare?.showYear(shown);
    }, year),
};

export const subjects = [atlas, bare];
