import { byId, readDossier } from './dossier-file';
import { expect, test } from './fixtures';
import { languages } from './words';
import { inFull } from './in-full';

test.use({ map: 'none' });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(
      `every dispute is listed with both sides (${language})`,
      inFull(language !== 'en'),
      async ({ atlas, request }) => {
        const { facts } = await readDossier(request, language);
        const disputed = facts.filter(({ status }) => status === 'disputed');
        await atlas.visit(language, 'disagreements/');
        await expect(atlas.pageTitle).toHaveText(atlas.word('disagreements_title'));
        await expect(atlas.disputes()).toHaveCount(disputed.length);
        for (const { id, statement, question, attributions } of disputed) {
          await expect(atlas.page.getByRole('heading', { name: question })).toBeVisible();
          await expect(atlas.disputes(id)).toContainText(statement);
          for (const { reading } of attributions) {
            if (reading) await expect(atlas.disputes(id)).toContainText(reading);
          }
        }
      },
    );
  }
});

for (const language of ['en', 'zh-Hant'] as const) {
  test(
    `the search finds the page of disagreements by its name (${language})`,
    inFull(),
    async ({ atlas }) => {
      await atlas.visit(language);
      await atlas.search(atlas.word('disagreements_title'));
      await atlas.results
        .filter({ hasText: atlas.word('disagreements_title') })
        .last()
        .click();
      await expect(atlas.page).toHaveURL(new RegExp(`/${language}/disagreements/$`));
    },
  );
}

test(
  'the menu and the sitemap have the page of disagreements',
  inFull(),
  async ({ atlas, request }) => {
    await atlas.visit('ar');
    await atlas.pages.getByRole('link', { name: atlas.word('nav_disagreements') }).click();
    await expect(atlas.pageTitle).toHaveText(atlas.word('disagreements_title'));
    expect(await (await request.get('sitemap.xml')).text()).toContain('/ar/disagreements/');
  },
);

test('each dispute leads to its fact', inFull(), async ({ atlas, dossier }) => {
  const id = 'coalition-formed';
  await atlas.visit('en', 'disagreements/');
  await atlas.page.getByRole('link', { name: byId(dossier.facts, id).question }).click();
  await expect(atlas.page).toHaveURL(new RegExp(`/en/fact/${id}/`));
});
