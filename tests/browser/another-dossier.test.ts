import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../tools/serve.mjs';
import { expect, test as base } from './fixtures';
import { buildOtherAtlas, frenchWords } from './other-atlas';
import { word } from './words';

const SITE = 'https://harbours.example/';

/** The atlas of a made-up dossier, built once, with other languages, years and layers. */
const test = base.extend<object, { built: string; served: string }>({
  built: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know what is wanted: nothing.
    async ({}, use) => {
      const { folder, remove } = await buildOtherAtlas(SITE);
      await use(folder);
      remove();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  served: [
    async ({ built }, use) => {
      const site = await serve({ folder: built, port: 0 });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ served }, use) => use(served),
});

// In one worker after another, so that it is built once.
test.describe.configure({ mode: 'default' });

test('an atlas of another dossier says its own names, years and layers, in its own languages', async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.goto('fr/');
  await atlas.anyMarker.waitFor({ state: 'attached' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle(/Atlas des ports/);
  await expect(atlas.header.getByRole('link', { name: frenchWords.nav_map })).toBeVisible();
  await expect(atlas.layer('Ports')).toBeChecked();
  await expect(atlas.layer('Phares')).toBeChecked();
  await expect
    .poll(() => atlas.yearCounts())
    .toEqual({ 1901: 1, 1902: 1, 1903: 2, 1904: 1, undated: 1 });
  await expect(page.getByText(frenchWords.years_lasting)).toBeVisible();
  await expect(atlas.year('undated')).toContainText(frenchWords.undated);
  await expect(atlas.list).toContainText('Port du Nord');

  await atlas.marker('north-harbour').click();
  await expect(atlas.popupTitle).toHaveText('Port du Nord');
  await atlas.header.getByRole('link', { name: 'English' }).click();
  await expect(atlas.pageTitle).toHaveText('North Harbour');
  await expect(atlas.header.getByRole('link', { name: word('en', 'nav_map') })).toBeVisible();
});

test('streets that its host has put there come where one looks closely, with their source', async ({
  atlas,
}) => {
  const { page } = atlas;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const archive = () => asked.filter((url) => url.endsWith('.pmtiles'));
  await page.goto('fr/');
  await atlas.anyMarker.waitFor({ state: 'attached' });
  await expect(page.getByRole('link', { name: word('en', 'streets_credit') })).toBeVisible();
  expect(archive()).toEqual([]);
  await page.goto('fr/place/north-harbour/#13/35.7/25.1');
  await atlas.anyMarker.waitFor({ state: 'attached' });
  await expect.poll(archive).not.toEqual([]);
  // A street is as light as the land of members, of which there is none, with an edge.
  await expect.poll(() => atlas.mapPixels('#FAF8F2')).toBeGreaterThan(500);
});

test.describe('what is not there', () => {
  test.use({ expectedError: /status of 404/, map: 'none' });

  test('is answered in the other dossier’s languages', async ({ atlas }) => {
    await atlas.page.goto('fr/place/port/');
    await expect(atlas.pageTitle).toHaveText(frenchWords.not_found_title);
    await atlas.page.goto('ar/');
    await expect(atlas.pageTitle).toHaveText(word('en', 'not_found_title'));
  });
});

test('no page, file or address of it is of the atlas’s own dossier', ({ built }) => {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(built, file), 'utf8');
  // The names of all states are the base map's.
  const ofDossier = (file: string) =>
    file.endsWith('dossier.json')
      ? JSON.stringify({ ...(JSON.parse(read(file)) as object), stateNames: {} })
      : read(file);
  expect(files.filter((file) => /^(?:ar|zh-Hant)\b/.test(file))).toEqual([]);
  expect(read('sitemap.xml')).toContain(`<loc>${SITE}fr/place/north-harbour/</loc>`);
  expect(JSON.parse(read('geo/facts.json'))).toHaveLength(4);
  const said = files
    .filter((file) => /\.(?:html|json|geojson|xml|csv|md|webmanifest)$/.test(file))
    .filter((file) => !file.startsWith('geo/base/'));
  expect(said.length).toBeGreaterThan(50);
  const foreign =
    /4\+1|Russia|Syria|\bIra[nq]|Hezbollah|hreflang="ar|\p{Script=Arabic}{3}|\p{Script=Han}{2}/u;
  expect(said.filter((file) => foreign.test(ofDossier(file)))).toEqual([]);
});
