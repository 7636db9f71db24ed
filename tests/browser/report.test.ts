import type { Page } from '@playwright/test';
import { byId, readDossier } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { word } from './words';

test.use({ map: 'none' });

for (const [language, viewport] of [
  ['en', { width: 1440, height: 900 }],
  ['zh-Hant', { width: 390, height: 844 }],
] as const) {
  test.describe(`${language}, ${viewport.width} px`, inFull(language !== 'en'), () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });

    test('a mistake in a fact is reported with its id, version, language and page', async ({
      atlas,
    }) => {
      const id = 'coalition-formed';
      await atlas.open(language, `fact/${id}/`);
      await atlas.report().click();
      const { version } = await readVersion(atlas.page);
      for (const line of [`fact: ${id}`, `version: ${version}`, `language: ${language}`]) {
        await expect(atlas.reportText).toHaveValue(new RegExp(`^${line}`, 'm'));
      }
      await expect(atlas.reportText).toHaveValue(new RegExp(`^page: .*/fact/${id}/`, 'm'));
      await atlas.reportDialog.getByRole('button', { name: atlas.word('report_copy') }).click();
      await expect(atlas.reportDialog.getByRole('status')).toHaveText(atlas.word('report_copied'));
      expect(await atlas.page.evaluate(() => navigator.clipboard.readText())).toContain(id);
      await atlas.page.keyboard.press('Escape');
      await expect(atlas.reportDialog).toBeHidden();
      await expect(atlas.report()).toBeFocused();
    });

    test('so is one in a place, and in each of its facts', inFull(), async ({ atlas, request }) => {
      const { facts } = await readDossier(request, language);
      await atlas.open(language, 'place/tehran/');
      const here = facts.filter(({ places }) => places.includes('tehran'));
      for (const { question, statement } of here)
        await expect(atlas.report(question ?? statement)).toBeVisible();
      await atlas.report().click();
      await expect(atlas.reportText).toHaveValue(/^place: tehran$/m);
    });

    test('so is one in a paragraph of a document', inFull(), async ({ atlas, request }) => {
      const { documents } = await readDossier(request, language);
      await atlas.visit(language, 'sources/en-wikipedia/');
      const document = byId(documents, 'en-wikipedia').name;
      await atlas.report(word(language, 'chip_label', { document, paragraph: 8 })).click();
      await expect(atlas.reportText).toHaveValue(/^paragraph: EN ¶8$/m);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to who makes the atlas', async ({ atlas }) => {
    await atlas.visit('ar', 'fact/coalition-formed/');
    await atlas.report().click();
    await expect(atlas.page).toHaveURL(/\/ar\/about\/#report$/);
    await expect(
      atlas.page.getByRole('heading', { name: atlas.word('makers_title') }),
    ).toBeInViewport();
  });

  for (const language of ['ar', 'zh-Hant'] as const) {
    test(
      `what changed is told by day, and what is English is marked (${language})`,
      inFull(language === 'ar'),
      async ({ atlas, request }) => {
        const { facts } = await readDossier(request, language);
        await atlas.visit(language, 'changes/');
        await expect(atlas.pageTitle).toHaveText(atlas.word('changes_title'));
        await expect(atlas.page.locator('h3 time[datetime="2026-11-21"]')).toBeVisible();
        const { question } = byId(facts, 'coalition-four-states');
        await expect(atlas.page.getByRole('link', { name: question }).first()).toBeVisible();
        // Latin letters in a row of three words or more are English prose.
        const unmarked = await atlas.page.locator('main').evaluate((main) => {
          const copy = main.cloneNode(true) as HTMLElement;
          for (const marked of copy.querySelectorAll('[lang="en"]')) marked.remove();
          return /[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/.exec(copy.textContent)?.[0] ?? null;
        });
        expect(unmarked).toBeNull();
      },
    );
  }
});

/** The version of the dossier with its hash, as every report names it. */
async function readVersion(page: Page) {
  const { version, hash } = (await (await page.request.get('en/dossier.json')).json()) as {
    version: string;
    hash: string;
  };
  return { version: `${version} ${hash}` };
}
