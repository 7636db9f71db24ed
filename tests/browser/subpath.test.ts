import { serve } from '../../tools/serve.mjs';
import { byId, readDossier } from './dossier-file';
import { expect, test as base } from './fixtures';
import { inFull } from './in-full';
import { word } from './words';

/** The same build, under a path of somebody's site; the fixtures take what is outside of it for foreign. */
const test = base.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know what is wanted: nothing.
  baseURL: async ({}, use) => {
    const site = await serve({ port: 0, prefix: '/atlas' });
    await use(site.url);
    await site.close();
  },
});

test.describe('the whole map', () => {
  test.use({ baseMap: 'whole' });

  test(
    'under a path of its own the map is drawn and its links stay there',
    inFull(),
    async ({ atlas, request }) => {
      const { layers } = await readDossier(request);
      await atlas.open('en');
      await expect.poll(() => atlas.mapPixels('#FAF8F2')).toBeGreaterThan(5000);
      const { light } = byId(layers, 'air-bases');
      await expect.poll(() => atlas.markerPixels('hamadan-air-base', light)).toBeGreaterThan(40);

      const links = await atlas.ownLinks();
      expect(links.length).toBeGreaterThan(20);
      expect(links.filter((path) => !path.startsWith('/atlas/'))).toEqual([]);

      await atlas.marker('hamadan-air-base').click();
      await expect(atlas.popup).toBeVisible();
      expect(new URL(atlas.page.url()).pathname).toBe('/atlas/en/place/hamadan-air-base/');
    },
  );
});

test('the page of a place opens there, in its own type', inFull(), async ({ atlas }) => {
  await atlas.open('ar', 'place/tehran/?years=2015');
  await expect(atlas.pageTitle).toHaveText('طهران');
  await expect.poll(() => atlas.yearsOn()).toEqual(['2015']);
  const links = await atlas.ownLinks();
  expect(links.filter((path) => !path.startsWith('/atlas/'))).toEqual([]);
  const fonts = await atlas.page.evaluate(() => document.fonts.ready.then(({ size }) => size));
  expect(fonts).toBeGreaterThan(0);
});

test('its first page leads to a language under the same path', async ({ atlas }) => {
  await atlas.page.goto('');
  await expect(atlas.list).toBeVisible();
  expect(new URL(atlas.page.url()).pathname).toBe('/atlas/en/');
});

test.describe('what is not there', () => {
  // A browser fetches ahead what the head names, before the page has found where the site stands; this build was
  // told of the root. And without a language in the address the page asks from the root downwards.
  test.use({ expectedError: /status of 404|request to [^ ]+:\d+\/(?!atlas\/)/ });

  test('is answered in its own type and with links that stay there', async ({ atlas }) => {
    const { page } = atlas;
    for (const address of ['ar/place/teheran/', 'nothing/at/all']) {
      await page.goto(address);
      await expect(atlas.pageTitle).toHaveCount(1);
      // Its type comes with the language, once the page has come to life.
      await expect.poll(() => page.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
      const links = await atlas.ownLinks();
      expect(links.length).toBeGreaterThan(20);
      expect(links.filter((path) => !path.startsWith('/atlas/'))).toEqual([]);
    }
    await page.getByRole('link', { name: word('en', 'to_the_map') }).click();
    await expect(page).toHaveURL(/\/atlas\/en\/$/);
  });
});
