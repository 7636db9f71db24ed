import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../tools/serve.mjs';
import { root } from '../../tools/steps.mjs';
import { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { OwnDataPage } from './own-data-page';

/** The browser's own lines about what it could not fetch. */
test.use({ serviceWorkers: 'allow', expectedError: /Failed to load resource|ERR_/ });

/** Waits until the atlas is stored, and gives how many files that are. */
async function stored(page: Page, language: string): Promise<number> {
  await expect
    .poll(() =>
      page.evaluate(
        (at) => caches.match(new URL(at, location.origin)).then(Boolean),
        `/${language}/offline/`,
      ),
    )
    .toBe(true);
  return page.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return kept.flat().length;
  });
}

test('after one visit the whole atlas opens without a network, and what is kept tells nothing of the reader', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open('ar', '?years=2016');
  await atlas.toggleTheme();
  expect(await stored(page, 'ar')).toBeGreaterThan(60);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, addresses: files.flat().map(({ url }) => url) };
  });
  expect(kept.names).toHaveLength(1);
  // The site's own files by their own addresses: no query, no page that was read.
  expect(kept.addresses.filter((url) => /\?|#|\/place\/|\/fact\//.test(url))).toEqual([]);

  await page.context().setOffline(true);
  await expect(page.getByText(atlas.word('offline_stored'))).toBeVisible();
  // Never visited: a place with a choice of years and a camera, a document, the search in all languages.
  await atlas.open('ar', 'place/tehran/?years=2015#6/35.69/51.39');
  await expect(atlas.pageTitle).toHaveText('طهران');
  await expect(page).toHaveURL(/\/ar\/place\/tehran\/\?years=2015#6\//);
  await expect.poll(() => atlas.yearsOn()).toEqual(['2015']);
  await expect.poll(() => atlas.markersInView()).toContain('tehran');
  await page.reload();
  await expect(atlas.pageTitle).toHaveText('طهران');
  await atlas.openCite(page);
  await expect(atlas.citeMenu).toBeVisible();
  await atlas.visit('ar', 'sources/zh-wikipedia/');
  await expect(page.locator('#p1')).toBeVisible();
});

/** A copy of the site that another version can be put in the place of. */
const ofTwoVersions = test.extend<{ folder: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know what is wanted: nothing.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-version-'));
    cpSync(join(root, 'build'), folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ folder }, use) => {
    const site = await serve({ folder, port: 0 });
    await use(site.url);
    await site.close();
  },
});

ofTwoVersions(
  'a new version is offered, takes over when it is asked to, and no page mixes two',
  async ({ atlas, folder }) => {
    const { page } = atlas;
    const old = versionIn(folder);
    await atlas.visit('en', 'about/');
    await stored(page, 'en');
    putNewVersion(folder, old);

    // The page is still the one that the reader has, though the server has another.
    await atlas.visit('en', 'place/tehran/');
    await expect(atlas.pageTitle).toHaveText('Tehran');
    const shown = () => page.locator('meta[name=version]').getAttribute('content');
    expect(await shown()).toBe(old);
    const offer = page.getByText(atlas.word('new_version'));
    await expect(offer).toBeVisible();
    expect(await shown()).toBe(old);

    const other = new AtlasPage(await page.context().newPage());
    await other.visit('en', 'sources/');
    const reload = page.getByRole('button', { name: atlas.word('reload') });
    await reload.click();
    await expect(page.getByText(atlas.word('new_version_others'))).toBeVisible();
    expect(await shown()).toBe(old);
    await other.page.close();
    await reload.click();
    await expect.poll(shown).toBe('new-version');
    await expect(offer).toBeHidden();
    const names = await page.evaluate(() => caches.keys());
    expect(names.map((name) => name.split(' ').at(-1))).toEqual(['new-version']);
  },
);

ofTwoVersions(
  'own data and colours outlive the change to a new version, offline too',
  inFull(),
  async ({ atlas, folder }) => {
    const { page } = atlas;
    const data = new OwnDataPage(atlas);
    await atlas.withoutWebGL();
    await atlas.visit('en');
    await atlas.toggleTheme();
    await data.drop('kut.csv', 'name,date,latitude,longitude\nKut,2015,32.5,45.8\n');
    await data.closeDialog();
    await stored(page, 'en');
    putNewVersion(folder, versionIn(folder));

    await page.reload();
    await page.getByRole('button', { name: atlas.word('reload') }).click();
    const shown = page.locator('meta[name=version]');
    await expect(shown).toHaveAttribute('content', 'new-version');
    await stored(page, 'en');
    await page.context().setOffline(true);
    await page.reload();
    await expect(shown).toHaveAttribute('content', 'new-version');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(data.shown).toHaveText('1 entry');
  },
);

test('a frame on somebody’s page stores nothing', async ({ atlas }) => {
  await atlas.open('en', 'embed/place/tehran/');
  await expect(atlas.pageTitle).toContainText('Tehran');
  const workers = () =>
    atlas.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await workers()).toBe(0);
});

function versionIn(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, '_app', 'version.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The same site with another version in every file that says it. */
function putNewVersion(folder: string, old: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:br|gz)$/.test(file)) rmSync(join(folder, file));
    else if (/\.(?:html|js)$|version\.json$/.test(file)) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (text.includes(old)) writeFileSync(path, text.replaceAll(old, 'new-version'));
    }
  }
}
