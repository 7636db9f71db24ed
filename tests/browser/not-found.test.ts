import { expect, test } from './fixtures';
import { byId } from './dossier-file';
import { languages, word } from './words';
import { inFull } from './in-full';

// The browser says it of the answer, SvelteKit of the address.
test.use({ expectedError: /status of 404|Not found: /, map: 'none' });

for (const [address, language] of [
  ['en/place/atlantis/', 'en'],
  ['ar/place/atlantis/', 'ar'],
  ['zh-Hant/place/atlantis/', 'zh-Hant'],
  ['zh-Hant/nothing/', 'zh-Hant'],
  ['fr/', 'en'],
  ['nothing/at/all', 'en'],
] as const) {
  test(
    `/${address} is no page, says so in the language asked for, and leads to the map`,
    inFull(address !== 'ar/place/atlantis/'),
    async ({ atlas }) => {
      const { page } = atlas;
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(atlas.pageTitle).toHaveText(word(language, 'not_found_title'));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await page.getByRole('link', { name: word(language, 'to_the_map') }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/$`));
      atlas.language = language;
      await expect(atlas.list).toBeVisible();
    },
  );
}

test(
  'it suggests what the address may have meant, lists the places and searches',
  inFull(),
  async ({ atlas, dossier }) => {
    const { page } = atlas;
    await page.goto('en/place/teheran/');
    await expect(atlas.suggestions.getByRole('link')).toHaveText(['Tehran']);
    for (const { id, name } of dossier.places) {
      await expect(atlas.ownLink(`/en/place/${id}/`).first()).toHaveText(name);
    }
    await page.getByRole('searchbox').fill('Hamadan');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/\?q=Hamadan$/);
  },
);

test(
  'a step within the atlas to what is not there gives the same',
  inFull(),
  async ({ atlas, dossier }) => {
    const { page } = atlas;
    await atlas.visit('en', 'sources/');
    await atlas.leadTo('/en/place/hamadan/');
    await expect(atlas.pageTitle).toHaveText(word('en', 'not_found_title'));
    const { name } = byId(dossier.places, 'hamadan-air-base');
    await atlas.suggestions.getByRole('link', { name }).click();
    await expect(atlas.pageTitle).toHaveText(name);
    await expect(page).toHaveURL(/\/en\/place\/hamadan-air-base\/$/);
  },
);

test.describe('in a window of 320 px', inFull(), () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const language of languages) {
    test(`it does not scroll sideways (${language})`, async ({ atlas }) => {
      await atlas.visit(language, 'place/teheran/');
      await expect(atlas.suggestions.getByRole('link')).not.toHaveCount(0);
      expect(await atlas.overflow()).toBe(0);
    });
  }
});

test(
  'in a frame its links and its search open in a tab of their own',
  inFull(),
  async ({ page, baseURL }) => {
    await page.setContent(
      `<iframe src="${baseURL ?? ''}en/embed/place/teheran/" width="600" height="600"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.lost [role="status"] a')).toHaveText('Tehran');
    const ways = frame.locator('a, form');
    const open = frame.locator('[target="_blank"][rel="noopener"]');
    await expect(open).toHaveCount(await ways.count());
    await frame.getByRole('searchbox').fill('Hamadan');
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Enter'),
    ]);
    await expect(opened).toHaveURL(/\/en\/\?q=Hamadan$/);
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is there in every language', async ({ atlas }) => {
    const { page } = atlas;
    await page.goto('ar/nothing/at/all');
    await expect(atlas.pageTitle).toHaveText(
      languages.map((language) => word(language, 'not_found_title')),
    );
    await atlas.ownLink('/ar/place/tehran/').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  });
});
