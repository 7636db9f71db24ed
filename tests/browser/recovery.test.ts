import { byId } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { OwnDataPage } from './own-data-page';

/** The browser's own lines, and MapLibre's, about what it could not fetch. */
const fileMissing =
  /Failed to (load|fetch|find a valid digest)|SRI's integrity|ERR_|MIME type|Worker failed to load/;
const htmlInstead = { contentType: 'text/html', body: '<!doctype html><title>Hotel Wi-Fi</title>' };
const own = 'name,lat,lon,year\nKut,32.5,45.8,2015\nHit,33.6,42.8,2016\n';

test.describe('without a live map', () => {
  test.use({ map: 'none', expectedError: fileMissing });

  test(
    'a dossier that is slow leaves the page to be read, and works when it is there',
    inFull(),
    async ({ atlas }) => {
      let answer = () => {};
      const asked = new Promise<void>((done) => (answer = done));
      await atlas.page.route('**/dossier.json', async (route) => {
        await asked;
        await route.continue();
      });
      await atlas.visit('en', '?years=2016');
      await expect(atlas.listed('tehran')).toBeVisible();
      await expect(atlas.notice(atlas.word('facts_failed'))).toBeHidden();
      answer();
      await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
    },
  );

  test(
    'a dossier that is cut off is said to be missing, and trying again brings it',
    inFull(),
    async ({ atlas }) => {
      await atlas.page.route('**/dossier.json', async (route) => {
        const body = (await (await route.fetch()).text()).slice(0, 20_000);
        await route.fulfill({ contentType: 'application/json', body });
      });
      await atlas.visit('en', 'place/tehran/?years=2016');
      const notice = atlas.notice(atlas.word('facts_failed'));
      await expect(notice).toBeVisible();
      await atlas.page.unroute('**/dossier.json');
      await notice.getByRole('button', { name: atlas.word('try_again') }).click();
      await expect(notice).toBeHidden();
      await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
    },
  );

  test(
    'a reader of files that does not come is told of, and the data before stay',
    inFull(),
    async ({ atlas }) => {
      const data = new OwnDataPage(atlas);
      await atlas.open('en');
      await data.add('own.csv', own);
      await expect(data.outcome).toContainText('2 entries');
      await atlas.page.route('**/immutable/workers/**', (route) => route.fulfill(htmlInstead));
      await data.choose('other.csv', own);
      await expect(data.outcome).toContainText(atlas.word('own_failed_no_reader'));
      await data.closeDialog();
      await expect(data.shown).toHaveText('2 entries');

      await atlas.page.unroute('**/immutable/workers/**');
      await data.add('third.csv', `${own}Rutba,33,40.3,2015\n`);
      await expect(data.outcome).toContainText('3 entries');
    },
  );

  test('a browser that refuses all storage shows all, keeps nothing, and says so', async ({
    atlas,
  }) => {
    await atlas.page.addInitScript(() => {
      const refused = () => {
        throw new DOMException('The user has refused storage.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'caches']) {
        Object.defineProperty(window, name, { get: refused });
      }
      IDBFactory.prototype.open = IDBFactory.prototype.deleteDatabase = refused;
    });
    const data = new OwnDataPage(atlas);
    await atlas.open('en');
    const root = atlas.page.locator('html');
    await expect(root).not.toHaveAttribute('data-theme');
    await atlas.toggleTheme();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await data.add('own.csv', own);
    await expect(data.outcome).toContainText(atlas.word('own_not_kept'));
    await data.closeDialog();
    await expect(data.shown).toHaveText('2 entries');
    await data.remove();
    await expect(data.section).toHaveCount(0);
  });

  test(
    'a page of a version that the server has no more leads on by whole pages',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('en', '?years=2016');
      let gone = true;
      await atlas.page.route('**/_app/**', async (route) => {
        if (!gone) await route.fallback();
        else if (route.request().url().endsWith('version.json')) {
          await route.fulfill({ json: { version: 'another' } });
        } else await route.fulfill({ status: 404 });
      });
      await atlas.page.route('**/en/about/', async (route) => {
        gone = false;
        await route.fallback();
      });
      await atlas.pages.getByRole('link', { name: atlas.word('nav_about') }).click();
      await expect(atlas.pageTitle).toHaveText(atlas.word('about_title'));
      await atlas.page.goBack();
      await expect(atlas.year('2016')).toHaveAttribute('aria-pressed', 'true');
      await expect(atlas.year('2015')).toHaveAttribute('aria-pressed', 'false');
    },
  );

  test(
    'no clock, time zone or locale changes what is said of a fact',
    inFull(),
    async ({ atlas, newReader }) => {
      await atlas.open('en', 'place/hamadan-air-base/');
      const told = () => atlas.cardFacts();
      await expect.poll(told).toHaveLength(1);
      const facts = await told();
      for (const [locale, timezoneId] of [
        ['th-TH-u-ca-buddhist', 'Pacific/Kiritimati'],
        ['fa-IR', 'Pacific/Pago_Pago'],
      ]) {
        const other = await newReader({ locale, timezoneId });
        await other.withoutWebGL();
        await other.page.addInitScript(() => {
          const { now } = Date;
          Date.now = () => now() - 60 * 365.25 * 864e5;
        });
        await other.open('en', 'place/hamadan-air-base/');
        await expect.poll(() => other.cardFacts()).toEqual(facts);
      }
    },
  );

  test(
    'five hundred quick choices leave the last one, in the address too, and the way back',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('en', '?layers=aid');
      const press = (cell: string, times: number) =>
        atlas.year(cell).evaluate((button: HTMLElement, count) => {
          for (let at = 0; at < count; at += 1) button.click();
        }, times);
      await press('2016', 500);
      await press('2015', 1);
      await expect.poll(() => atlas.yearsOn()).toEqual(['2015']);
      await expect.poll(() => atlas.address).toContain('years=2015');
      for (let at = 0; at < 20; at += 1) {
        await atlas.page.evaluate((to) => history.go(to), at % 2 === 0 ? -3 : 3);
      }
      await expect(atlas.listed('aleppo')).toBeVisible();
      const names = { ar: 'العربية', 'zh-Hant': '繁體中文', en: 'English' } as const;
      for (const language of ['ar', 'zh-Hant', 'en'] as const) {
        await atlas.otherLanguages.getByRole('link', { name: names[language] }).click();
        await expect(atlas.page.locator('html')).toHaveAttribute('lang', language);
        atlas.language = language;
      }
      expect(atlas.address).toContain('layers=aid');
    },
  );
});

test.describe('with the live map', () => {
  test.use({ expectedError: fileMissing });

  test(
    'fonts that do not come leave all to be read, and the map drawn',
    inFull(),
    async ({ atlas }) => {
      await atlas.page.route('**/*.woff2', (route) => route.fulfill(htmlInstead));
      await atlas.open('ar');
      await atlas.drawn();
      await expect(atlas.listed('tehran')).toBeVisible();
      await expect.poll(() => atlas.markersInView()).toContain('tehran');
    },
  );

  test(
    'a map whose worker does not come is said not to start, and the drawn one stays',
    inFull(),
    async ({ atlas }) => {
      await atlas.page.route('**/*map-worker*', (route) => route.fulfill(htmlInstead));
      await atlas.visit('en', '?years=2016');
      await expect(atlas.notice(atlas.word('map_failed'))).toBeVisible();
      await expect(atlas.staticMarker('hamadan-air-base')).toBeVisible();
      await atlas.listed('hamadan-air-base').click();
      await expect(atlas.cardTitle).toHaveText('Hamadan air base');
    },
  );

  test(
    'a map that the reader has moved before its worker did not come has land again',
    inFull(),
    async ({ atlas }) => {
      await atlas.page.route('**/*map-worker*', (route) => route.fulfill(htmlInstead));
      await atlas.visit('en');
      await expect(atlas.anyMarker).toBeVisible();
      await atlas.zoomIn();
      await expect(atlas.staticMap).toHaveCount(0);
      await expect(atlas.notice(atlas.word('map_failed'))).toBeVisible();
      await expect(atlas.staticMap.locator('#base-land')).toHaveAttribute('d', /^m/);
      await expect(atlas.staticMarker('tehran')).toBeVisible();
    },
  );

  test(
    'a map that the browser takes the drawing from is remade, where it was',
    inFull(),
    async ({ atlas, dossier }) => {
      await atlas.open('en', '?years=2016#7/34.8/48.5');
      await atlas.loseContext();
      // What is chosen before the new one is there holds too.
      await atlas.year('2015').click();
      const { light } = byId(dossier.layers, 'air-bases');
      await expect.poll(() => atlas.markerPixels('hamadan-air-base', light)).toBeGreaterThan(40);
      await expect.poll(() => atlas.yearsOn()).toEqual(['2015', '2016']);
      expect(atlas.camera).toEqual({ zoom: 7, latitude: 34.8, longitude: 48.5 });
    },
  );

  test(
    'a map that is remade stays where the reader has moved it since, and tells no old point',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('en');
      await atlas.search('33.513, 36.291');
      await atlas.page.keyboard.press('Enter');
      await expect(atlas.coordinates).toBeVisible();
      await atlas.page.keyboard.press('Escape');
      await atlas.drawn();
      await expect.poll(() => atlas.camera?.zoom).toBe(11);
      await atlas.zoomOut();
      await expect.poll(() => atlas.camera?.zoom).toBe(10);
      const { camera } = atlas;
      const lost = await atlas.canvas.elementHandle();
      await atlas.loseContext();
      await expect.poll(() => lost.evaluate((canvas) => canvas.isConnected)).toBe(false);
      await atlas.anyMarker.waitFor({ state: 'attached' });
      await atlas.drawn();
      expect(atlas.camera).toEqual(camera);
      await expect(atlas.coordinates).toBeHidden();
    },
  );

  test(
    'a page that is opened in a hidden tab is whole when it is looked at',
    inFull(),
    async ({ atlas }) => {
      await atlas.page.addInitScript(() => {
        let hidden = true;
        const waiting: FrameRequestCallback[] = [];
        const frame = window.requestAnimationFrame.bind(window);
        Object.defineProperty(document, 'hidden', { get: () => hidden });
        Object.defineProperty(document, 'visibilityState', {
          get: () => (hidden ? 'hidden' : 'visible'),
        });
        window.requestAnimationFrame = (callback) =>
          hidden ? waiting.push(callback) : frame(callback);
        Object.assign(window, {
          look() {
            hidden = false;
            document.dispatchEvent(new Event('visibilitychange'));
            for (const callback of waiting) frame(callback);
          },
        });
      });
      await atlas.visit('en', '?years=2016');
      await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
      await atlas.page.evaluate(() => (window as unknown as { look(): void }).look());
      await atlas.drawn();
      await expect.poll(() => atlas.markersInView()).toContain('hamadan-air-base');
    },
  );
});
