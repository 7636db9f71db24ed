import { byId, sitesOf } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

test.use({ map: 'none' });

test('a name in another spelling is found by keyboard and opens over the map', async ({
  atlas,
  dossier,
}) => {
  const { name } = byId(dossier.places, 'hamadan-air-base');
  await atlas.visit('en');
  await atlas.search('hamedan');
  await expect(atlas.results.first()).toHaveAccessibleName(name);
  await expect(atlas.marked.first()).toHaveText('Hamadan');
  await expect.poll(() => atlas.address).toBe('en/?q=hamedan');

  await atlas.page.keyboard.press('ArrowDown');
  await expect(atlas.results.first()).toHaveAttribute('aria-selected', 'true');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.cardTitle).toHaveText(name);
  expect(atlas.address).toBe('en/place/hamadan-air-base/');

  await atlas.page.goBack();
  await expect(atlas.searchField).toHaveValue('hamedan');
  await expect(atlas.results.first()).toBeVisible();
});

test('the field is emptied once a chosen place has the focus, and Esc leads back to it', async ({
  atlas,
}) => {
  await atlas.visit('en');
  await atlas.search('hamedan');
  await expect(atlas.results.first()).toBeVisible();
  // Of either Firefox tells as of a caret that moves, and Orca goes back to the field from the place.
  await atlas.searchField.evaluate((field: HTMLInputElement) => {
    field.addEventListener('blur', () => (field.title = field.value), { once: true });
    const beside = new MutationObserver(() => (field.title = 'something beside it was taken away'));
    if (field.form) beside.observe(field.form, { childList: true });
  });
  await atlas.page.keyboard.press('ArrowDown');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.popupTitle).toBeFocused();
  await expect(atlas.searchField).toHaveAttribute('title', 'hamedan');
  await expect(atlas.searchField).toHaveValue('');
  await expect(atlas.results).toHaveCount(0);
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.searchField).toBeFocused();
});

test(
  'a person is found by a name that no text of the atlas has, which the result shows',
  inFull(),
  async ({ atlas }) => {
    await atlas.visit('en');
    await atlas.search('普京');
    await expect(atlas.results.first()).toContainText('Putin');
    await expect(atlas.marked.first()).toHaveText('普京');
  },
);

test(
  'the key of the search works on every page, which fetches it only then, and a result has its page',
  inFull(),
  async ({ atlas, dossier }) => {
    const { name } = byId(dossier.places, 'hamadan-air-base');
    const asked: string[] = [];
    atlas.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const rest of ['about/', 'data/', 'fact/coalition-formed/', 'sources/']) {
      await atlas.visit('en', rest);
      await expect(atlas.searchField).toBeVisible();
      expect(asked.filter((path) => path.endsWith('/search.json'))).toEqual([]);
      if (rest !== 'sources/') continue;
      await atlas.search('hamedan');
      await expect(atlas.results.first()).toHaveAccessibleName(name);
      await atlas.page.keyboard.press('ArrowDown');
      await atlas.page.keyboard.press('Enter');
      await expect(atlas.pageTitle).toHaveText(name);
      expect(atlas.address).toBe('en/place/hamadan-air-base/');
      await atlas.search('Tehran');
      await expect(atlas.results.first()).toBeVisible();
    }
  },
);

test('a fact of a hidden year says so, and shows its year when it is chosen', async ({ atlas }) => {
  await atlas.visit('en', '?years=1979&q=Hamadan');
  const fact = atlas.results.filter({ hasText: atlas.word('search_hidden_year') }).first();
  await expect(fact).toBeVisible();
  await fact.click();
  await expect(atlas.pageTitle).toBeVisible();
  await expect.poll(() => atlas.address).toMatch(/^en\/fact\/[^/]+\/\?years=1979,2016$/);
});

test(
  'a link searches in all languages, and marks what it finds as it is written',
  inFull(),
  async ({ atlas }) => {
    await atlas.visit('ar', '?q=الاسد');
    await expect(atlas.searchField).toHaveValue('الاسد');
    await expect(atlas.marked.first()).toHaveText('الأسد');
    await atlas.search('俄羅斯空軍');
    await expect(atlas.marked.first()).toHaveText('俄羅斯空軍');
    await expect(atlas.marked.first().locator('xpath=..')).toHaveAttribute('lang', 'zh-Hant');
  },
);

test(
  'what was found can be all that shows, and the way back is beside it',
  inFull(),
  async ({ atlas, dossier }) => {
    await atlas.visit('en');
    await atlas.search('Palmyra');
    await expect(atlas.results.first()).toBeVisible();
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.results).toHaveCount(0);
    await expect.poll(() => atlas.placesShown()).toBeLessThan(sitesOf(dossier).length);
    await expect(atlas.listed('palmyra')).toBeVisible();
    await expect.poll(() => atlas.address).toBe('en/?matches=Palmyra');
    await atlas.pressChip('matches');
    await expect(atlas.searchField).toHaveValue('');
    await expect.poll(() => atlas.placesShown()).toBe(sitesOf(dossier).length);
  },
);

test.describe('without its file', () => {
  test.use({ expectedError: /ERR_FAILED/ });

  test(
    'the search says so, looks through the language of the page, and tries again',
    inFull(),
    async ({ atlas }) => {
      await atlas.page.route('**/search.json', (route) => route.abort());
      await atlas.visit('en', '?q=Aleppo');
      await expect(atlas.page.getByText(atlas.word('search_failed'))).toBeVisible();
      await expect(atlas.marked.first()).toHaveText('Aleppo');
      await atlas.page.unroute('**/search.json');
      await atlas.page.getByRole('button', { name: atlas.word('try_again') }).click();
      await expect(atlas.page.getByText(atlas.word('search_failed'))).toBeHidden();
    },
  );
});
