import type { Locator } from '@playwright/test';
import { byId, cellsOf } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

const DOSSIER = '**/dossier.json';
/** The browser's own lines about a file that did not come. */
const fileMissing = /Failed to (load resource|find a valid digest)|SRI's integrity/;

test.describe('when the dossier does not come', () => {
  test.use({ expectedError: fileMissing });

  const failures = {
    'the network is gone': (route) => route.abort(),
    'the server is at fault': (route) => route.fulfill({ status: 500, body: 'broken' }),
    'some page comes in its place': (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Hotel Wi-Fi</title>',
      }),
  } satisfies Record<string, Parameters<import('@playwright/test').Page['route']>[1]>;

  for (const [cause, fail] of Object.entries(failures)) {
    test(
      `because ${cause}, the page says so, and trying again brings it`,
      inFull(!cause.startsWith('some page')),
      async ({ atlas, dossier }) => {
        await atlas.page.route(DOSSIER, fail);
        await atlas.visit('en', '?years=2016');
        const notice = atlas.notice(atlas.word('facts_failed'));
        await expect(notice).toBeVisible();
        await atlas.canvas.waitFor();
        await atlas.zoomIn();
        await expect.poll(() => atlas.camera?.zoom).toBeGreaterThan(4);

        await atlas.page.unroute(DOSSIER);
        await notice.getByRole('button', { name: atlas.word('try_again') }).click();
        await expect(notice).toBeHidden();
        await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
        await expect(atlas.marker('hamadan-air-base')).toHaveAttribute('data-status', 'stated');
        await atlas.wholeRegion();
        const { light } = byId(dossier.layers, 'air-bases');
        await expect.poll(() => atlas.markerPixels('hamadan-air-base', light)).toBeGreaterThan(40);
      },
    );
  }

  test.describe('the whole map', () => {
    test.use({ baseMap: 'whole' });

    test('the map is drawn all the same', inFull(), async ({ atlas }) => {
      await atlas.page.route(DOSSIER, (route) => route.abort());
      await atlas.visit('en');
      await expect(atlas.notice(atlas.word('facts_failed'))).toBeVisible();
      for (const colour of ['#CBDBE3', '#EDEBE4']) {
        await expect.poll(() => atlas.mapPixels(colour)).toBeGreaterThan(5000);
      }
    });
  });

  test('a place page says so, and trying again brings the place', inFull(), async ({ atlas }) => {
    await atlas.page.route(DOSSIER, (route) => route.abort());
    await atlas.visit('ar', 'place/tehran/');
    const notice = atlas.notice(atlas.word('facts_failed'));
    await expect(notice).toBeVisible();
    await atlas.page.unroute(DOSSIER);
    await notice.getByRole('button', { name: atlas.word('try_again') }).click();
    await expect(atlas.pageTitle).toHaveText('طهران');
    await expect.poll(() => atlas.markersInView()).toContain('tehran');
  });

  for (const rest of ['sources/', 'sources/zh-wikipedia/', 'about/']) {
    test(`${rest} still opens and leads to the other pages`, inFull(), async ({ atlas }) => {
      await atlas.page.route(DOSSIER, (route) => route.abort());
      await atlas.visit('en', rest);
      await atlas.pages.getByRole('link', { name: atlas.word('nav_about') }).click();
      await expect(atlas.pageTitle).toHaveText(atlas.word('about_title'));
    });
  }
});

test.describe('when a file of the base map does not come', () => {
  test.use({ expectedError: fileMissing, baseMap: 'whole' });

  test(
    'the page says so, the rest goes on, and trying again brings it',
    inFull(),
    async ({ atlas, dossier }) => {
      const COUNTRIES = '**/geo/base/states.geojson';
      const memberLand = '#FAF8F2';
      // Chips and halos have nearly the same colour, a few thousand pixels of it.
      const much = 20_000;
      await atlas.page.route(COUNTRIES, (route) => route.abort());
      await atlas.open('en');
      const notice = atlas.notice(atlas.word('base_failed'));
      await expect(notice).toBeVisible();
      await atlas.year('2016').click();
      await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
      await expect.poll(() => atlas.mapPixels('#CBDBE3')).toBeGreaterThan(5000);
      expect(await atlas.mapPixels(memberLand)).toBeLessThan(much);

      await atlas.page.unroute(COUNTRIES);
      await notice.getByRole('button', { name: atlas.word('try_again') }).click();
      await expect(notice).toBeHidden();
      await expect.poll(() => atlas.mapPixels(memberLand)).toBeGreaterThan(much);
      const { light } = byId(dossier.layers, 'air-bases');
      await expect.poll(() => atlas.markerPixels('hamadan-air-base', light)).toBeGreaterThan(40);
    },
  );

  test('and still does not come, the page goes on saying so', inFull(), async ({ atlas }) => {
    await atlas.page.route('**/geo/base/rivers.geojson', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await atlas.open('en');
    const notice = atlas.notice(atlas.word('base_failed'));
    const secondTry = atlas.page.waitForResponse('**/geo/base/rivers.geojson');
    await notice.getByRole('button', { name: atlas.word('try_again') }).click();
    await secondTry;
    await expect(notice).toBeVisible();
  });
});

test.describe('in a browser that draws no map', () => {
  test.beforeEach(({ atlas }) => atlas.withoutWebGL());

  test(
    'the page says so, and list, years and places work',
    inFull(),
    async ({ atlas, dossier }) => {
      await atlas.visit('en');
      await expect(atlas.notice(atlas.word('map_unsupported'))).toBeVisible();
      await atlas.year('2016').click();
      await expect.poll(() => atlas.placesShown()).toBe(3);
      await atlas.allYears.click();
      await expect.poll(() => atlas.yearsOn()).toEqual(expect.arrayContaining(cellsOf(dossier)));

      await atlas.listed('hamadan-air-base').click();
      await expect(atlas.cardTitle).toHaveText('Hamadan air base');
      await expect.poll(() => atlas.cardFacts()).toHaveLength(1);
    },
  );

  test('the map of the page’s HTML stays, follows the years, and its links work', async ({
    atlas,
  }) => {
    await atlas.visit('en');
    await expect(atlas.notice(atlas.word('map_unsupported'))).toBeVisible();
    await expect(atlas.staticMap.locator('#base-land')).toHaveAttribute('d', /^m/);
    await expect(atlas.staticMarker('palmyra')).toHaveAccessibleName(/Palmyra, .*, 1 fact$/);
    await atlas.year('2016').click();
    await expect(atlas.staticMarker('palmyra')).toHaveAccessibleName(/not in the chosen years$/);
    await atlas.staticMarker('hamadan-air-base').click();
    await expect(atlas.pageTitle).toHaveText('Hamadan air base');
    expect(atlas.address).toContain('years=2016');
    await expect(atlas.staticMarker('hamadan-air-base')).toHaveAttribute('aria-current', 'true');
    await expect(atlas.staticMap.locator('#base-land')).toHaveAttribute('d', /^m/);
  });

  test('from the page of a place the way back is to the whole map', inFull(), async ({ atlas }) => {
    await atlas.visit('en', 'place/palmyra/');
    await expect(atlas.notice(atlas.word('map_unsupported'))).toBeVisible();
    await expect(atlas.staticMarker('palmyra')).toBeVisible();
    await expect(atlas.staticMarker('tehran')).toHaveCount(0);
    await atlas.pages.getByRole('link', { name: atlas.word('nav_map') }).click();
    await expect(atlas.staticMarker('tehran')).toBeVisible();
    await expect(atlas.staticMap.locator('#base-land')).toHaveAttribute('d', /^m/);
  });

  test(
    'a reader who comes from a page without a map gets one as well',
    inFull(),
    async ({ atlas }) => {
      await atlas.visit('zh-Hant', 'about/');
      await atlas.pages.getByRole('link', { name: atlas.word('nav_map') }).click();
      await expect(atlas.notice(atlas.word('map_unsupported'))).toBeVisible();
      await expect(atlas.staticMap.locator('#base-land')).toHaveAttribute('d', /^m/);
      await expect(atlas.staticMarker('palmyra')).toBeVisible();
    },
  );

  test(
    'an embed shows its place on the map of its HTML, in the middle',
    inFull(),
    async ({ atlas }) => {
      await atlas.page.setViewportSize({ width: 400, height: 300 });
      await atlas.visit('en', 'embed/place/tehran/');
      await expect(atlas.staticMap.locator('#base-land')).toHaveAttribute('d', /^m/);
      // A sentence would cover most of a small map.
      await atlas.page.waitForLoadState('networkidle');
      await expect(atlas.notice(atlas.word('map_unsupported'))).toHaveCount(0);
      const marker = await atlas.staticMarker('tehran').boundingBox();
      const middle = (marker?.x ?? NaN) + (marker?.width ?? NaN) / 2;
      expect(Math.abs(middle - 200)).toBeLessThan(2);
      await expect(atlas.staticMarker('tehran')).toHaveAttribute('aria-current', 'true');
    },
  );

  test('the page of a place has its facts', inFull(), async ({ atlas }) => {
    await atlas.visit('zh-Hant', 'place/hamadan-air-base/');
    await expect(atlas.notice(atlas.word('map_unsupported'))).toBeVisible();
    await expect(atlas.pageTitle).toHaveText('哈馬丹空軍基地');
    await expect.poll(() => atlas.cardFacts()).toHaveLength(1);
  });
});

test.describe('when the map itself does not come', () => {
  test.use({ expectedError: /Failed to (load resource|fetch)/ });

  test('the page says so, and list and places work', inFull(), async ({ atlas }) => {
    await atlas.page.route('**/*worker*', (route) => route.abort());
    await atlas.page.route('**/immutable/chunks/**', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      if (text.includes('maplibregl-canvas')) await route.abort();
      else await route.fulfill({ response });
    });
    await atlas.visit('en');
    await expect(atlas.notice(atlas.word('map_failed'))).toBeVisible();
    await atlas.listed('tehran').click();
    await expect(atlas.cardTitle).toHaveText('Tehran');
  });
});

test.describe('when the code of a dialog does not come', () => {
  test.use({ expectedError: /Failed to (load resource|fetch)/, map: 'none' });

  for (const [path, name] of [
    ['place/tehran/', 'share'],
    ['', 'own_add'],
  ] as const) {
    test(
      `the page says so, and a reload brings it: ${name}`,
      inFull(name !== 'share'),
      async ({ atlas }) => {
        await atlas.visit('en', path);
        const button = atlas.page.getByRole('button', { name: atlas.word(name), exact: true });
        const notice = atlas.notice(atlas.word('part_failed'));
        /** Until the page's own code is there a press does nothing. */
        const press = (shown: Locator) =>
          expect(async () => {
            await button.click();
            await expect(shown).toBeVisible({ timeout: 3000 });
          }).toPass();
        await atlas.page.waitForLoadState('networkidle');
        await atlas.page.route('**/_app/immutable/**', (route) => route.abort());
        await press(notice);
        await atlas.page.unroute('**/_app/immutable/**');
        await notice.getByRole('button', { name: atlas.word('reload') }).click();
        await press(atlas.page.getByRole('dialog'));
      },
    );
  }
});
