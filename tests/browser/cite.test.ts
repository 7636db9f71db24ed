import { expect, test } from './fixtures';
import { inFull } from './in-full';

test.use({ map: 'none' });

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a place is cited with the dossier’s version and the address where the site stands', async ({
    atlas,
    baseURL,
    request,
  }) => {
    const { version, hash } = (await (await request.get('en/dossier.json')).json()) as {
      version: string;
      hash: string;
    };
    await atlas.visit('en', 'place/moscow/?years=2015');
    await atlas.openCite(atlas.page.locator('.actions'));
    await expect(atlas.citation).toHaveValue(/^\{\{cite web .*\|title=Moscow .*\}\}$/);
    await atlas.citeAs('BibTeX');
    await expect(atlas.citation).toHaveValue(/^@misc\{atlas-place-moscow,\n/);
    const text = await atlas.citation.inputValue();
    for (const part of [version, `${baseURL ?? ''}en/place/moscow/?version=${hash}`]) {
      expect(text).toContain(part);
    }
    await expect(await atlas.copyCitation()).toHaveText(atlas.word('cite_copied'));
    expect(await atlas.page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    await atlas.citeWhat('Kommersant: Иранский генерал потерялся между Тегераном и Москвой');
    await expect(atlas.citation).toHaveValue(/^@article\{kommersant-2015-08-14,\n/);
    const download = atlas.page.waitForEvent('download');
    await atlas.citeMenu.getByRole('link', { name: /\.bib/ }).click();
    expect((await download).suggestedFilename()).toBe('kommersant-2015-08-14.bib');
  });
});

test(
  'a reference keeps its own script, and what is not copied is marked to be',
  inFull(),
  async ({ atlas }) => {
    await atlas.page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await atlas.visit('ar', 'sources/');
    await atlas.openCite(atlas.page.locator('li#kommersant-2015-08-14'));
    await expect(atlas.citation).toHaveValue(/\|script-title=ru:Иранский генерал .*\|language=ru/);
    await expect(atlas.citation).toHaveAttribute('dir', 'ltr');
    await expect(await atlas.copyCitation()).toHaveText(atlas.word('cite_copy_by_hand'));
    const marked = await atlas.citation.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(marked).toBe(await atlas.citation.inputValue());
  },
);

test.describe('when the citations do not come', () => {
  test.use({ expectedError: /Failed to load resource/ });

  test('the menu says so, and trying again brings them', inFull(), async ({ atlas }) => {
    await atlas.page.route('**/citations.json', (route) => route.abort());
    await atlas.visit('zh-Hant', 'sources/');
    await atlas.openCite(atlas.page.locator('tr#fact-operation-room-damascus'));
    const notice = atlas.citeMenu.locator('.notice');
    await expect(notice).toContainText(atlas.word('cite_failed'));
    await atlas.page.unroute('**/citations.json');
    await notice.getByRole('button', { name: atlas.word('try_again') }).click();
    await expect(atlas.citation).toHaveValue(/\|script-title=zh:.*\/zh-Hant\/fact\//);
  });
});

test(
  'by keyboard the menu opens, changes form and closes, and the card stays',
  inFull(),
  async ({ atlas }) => {
    await atlas.visit('en');
    await atlas.listed('tehran').click();
    const button = atlas.citeButton(atlas.popup);
    await button.focus();
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.citation).toHaveValue(/^\{\{cite web/);
    await atlas.page.keyboard.press('Tab');
    await atlas.page.keyboard.press('ArrowRight');
    await atlas.page.keyboard.press('ArrowRight');
    await expect(atlas.citation).toHaveValue(/^TY {2}- ELEC\n/);
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.citeMenu).toBeHidden();
    await expect(button).toBeFocused();
    await expect(atlas.popupTitle).toHaveText('Tehran');
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the plain line is in the page of a fact and in the list of references',
    inFull(),
    async ({ atlas }) => {
      await atlas.visit('ar', 'fact/operation-room-damascus/');
      await atlas.page.locator('.actions summary').click();
      await expect(atlas.page.locator('.actions details p')).toContainText(/ \([\da-f]{12}\)\./);
      await atlas.visit('en', 'sources/');
      const reference = atlas.page.locator('li#cnn-2015-09-27');
      await reference.locator('summary', { hasText: atlas.word('cite') }).click();
      await expect(reference.locator('details p')).toHaveText(
        'Jethro Mullen. Iraq agrees to share intelligence with Russia, Iran and Syria. CNN, 2015-09-27.',
      );
    },
  );
});
