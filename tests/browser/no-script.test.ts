import { byId, namesOf, readDossier, sitesOf } from './dossier-file';
import { expect, test } from './fixtures';
import { languages, word } from './words';
import { inFull } from './in-full';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(
    `without JavaScript a place has its facts, chips and readings (${language})`,
    inFull(language !== 'ar'),
    async ({ atlas, request }) => {
      const dossier = await readDossier(request, language);
      const facts = dossier.facts.filter(({ places }) => places.includes('idlib-province'));
      await atlas.visit(language, 'place/idlib-province/');

      const html = atlas.page.locator('html');
      await expect(html).toHaveAttribute('lang', language);
      await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect(atlas.pageTitle).toHaveText(byId(dossier.places, 'idlib-province').name);
      for (const { id, statement, attributions, question } of facts) {
        const fact = atlas.fact(id);
        await expect(fact).toBeVisible();
        await expect(fact).toContainText(statement);
        if (question) await expect(fact).toContainText(question);
        for (const { document, paragraph, reading } of attributions) {
          const address = `/${language}/sources/${document}/#p${paragraph}`;
          await expect(fact.locator(`a[href$="${address}"]`).first()).toBeVisible();
          if (reading) await expect(fact).toContainText(reading);
        }
      }
    },
  );
}

test(
  'without JavaScript every site is a link of the list, with each of its names',
  inFull(),
  async ({ atlas, request }) => {
    const dossier = await readDossier(request);
    await atlas.visit('en');
    for (const site of sitesOf(dossier)) {
      for (const id of namesOf(dossier, site)) {
        await expect(atlas.listed(site)).toContainText(byId(dossier.places, id).name);
      }
    }
  },
);

test('without JavaScript the map shows the places as links, the page’s own ringed', async ({
  atlas,
}) => {
  await atlas.visit('ar', 'place/palmyra/');
  await expect(atlas.staticMarker('palmyra')).toHaveAttribute('aria-current', 'true');
  await expect(atlas.staticMap.locator('#base-land')).toHaveAttribute('d', /^m/);
  await expect(atlas.staticMarker('damascus-operation-room')).toBeVisible();
  await expect(atlas.staticMarker('aleppo')).toHaveAccessibleName(/^حلب/);
  await atlas.staticMarker('aleppo').click();
  await expect(atlas.pageTitle).toHaveText('حلب');
});

for (const rest of [
  '',
  'place/idlib-province/',
  'fact/coalition-formed/',
  'story/idlib/',
  'compare/',
]) {
  test(
    `without JavaScript nothing can be pressed that would do nothing: /${rest}`,
    inFull(rest !== 'place/idlib-province/'),
    async ({ atlas, page }) => {
      for (const [width, height] of [
        [1280, 800],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await atlas.visit('en', rest);
        await expect(atlas.page.getByRole('main')).toBeVisible();
        await expect(atlas.scriptedControls).toHaveCount(0);
      }
    },
  );
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test(
    'without JavaScript the menu opens, and the name stands in place of the search',
    inFull(),
    async ({ atlas }) => {
      await atlas.visit('zh-Hant');
      await expect(atlas.searchField).toBeHidden();
      await expect(atlas.header.getByText('4+1')).toBeInViewport();
      await atlas.menuButton.click();
      await atlas.pages.getByRole('link', { name: atlas.word('nav_sources') }).click();
      await expect(atlas.page).toHaveURL(/\/zh-Hant\/sources\/$/);
    },
  );
});

test(
  'without JavaScript the first page leads to every language',
  inFull(),
  async ({ atlas, page }) => {
    await page.goto('');
    for (const name of ['English', 'العربية', '繁體中文']) {
      await expect(page.getByRole('link', { name })).toBeVisible();
    }
    await page.getByRole('link', { name: '繁體中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    atlas.language = 'zh-Hant';
    await expect(atlas.list).toBeVisible();
  },
);

test(
  'the pages of a place and of a document lead to their feeds of corrections',
  inFull(),
  async ({ atlas, request }) => {
    for (const rest of ['place/tehran/', 'sources/en-cooperation/']) {
      await atlas.visit('en', rest);
      await atlas.page.getByText(word('en', 'history_title'), { exact: true }).click();
      const feed = atlas.page.getByRole('link', { name: word('en', 'history_feed') });
      await expect(feed).toHaveAttribute('href', /feed\.xml$/);
      const address = await feed.evaluate((link: HTMLAnchorElement) => link.href);
      expect((await request.get(address)).status()).toBe(200);
    }
  },
);
