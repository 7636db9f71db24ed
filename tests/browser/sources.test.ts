import { byId } from './dossier-file';
import { expect, test as base } from './fixtures';
import { SourcesPage } from './sources-page';
import { languages, word } from './words';
import { inFull } from './in-full';

const IDLIB = 'idlib-province-lost-2015';

const test = base.extend<{ sources: SourcesPage }>({
  sources: async ({ page }, use) => use(new SourcesPage(page)),
});

test.use({ map: 'none' });

test('the filters count what they leave, and leave it', async ({ sources, dossier }) => {
  const disputed = dossier.facts.filter(({ status }) => status === 'disputed');
  const alone = dossier.facts.filter(
    ({ attributions }) => new Set(attributions.map(({ document }) => document)).size === 1,
  );
  await sources.open('en');
  expect(await sources.filterCount('matrix_all')).toBe(dossier.facts.length);
  expect(await sources.filterCount('matrix_one_document')).toBe(alone.length);
  expect(await sources.rows()).toHaveLength(dossier.facts.length);

  await sources.filter('matrix_disagreements').click();
  await expect
    .poll(async () => (await sources.rows()).sort())
    .toEqual(disputed.map(({ id }) => id).sort());
});

for (const language of languages) {
  test(
    `${language}: a disagreement shows both sides, each with who says so`,
    inFull(language !== 'en'),
    async ({ sources }) => {
      await sources.open(language, '?show=disagreements');
      await expect(sources.sides(IDLIB)).toHaveCount(2);
      // All are open, so there is nothing to be pressed for it.
      await expect(sources.row(IDLIB).locator('[aria-expanded="true"]')).toHaveCount(0);
      await expect(sources.sides(IDLIB).nth(0)).toContainText(/EN ¶8.*/);
      await expect(sources.sides(IDLIB).nth(0)).toContainText(word(language, 'stance_asserts'));
      await expect(sources.sides(IDLIB).nth(1)).toContainText(/ZH ¶19.*/);
      await expect(sources.sides(IDLIB).nth(1)).toContainText(word(language, 'stance_disputes'));
    },
  );
}

test('Latin titles in Arabic pages are in the letters of the English ones', async ({ sources }) => {
  await sources.open('ar');
  const [own, latin] = await sources.page.evaluate(async () => {
    await document.fonts.ready;
    const pen = document.createElement('canvas').getContext('2d');
    return [getComputedStyle(document.body).fontFamily, '"Source Sans 3 Variable"'].map((name) => {
      if (pen) pen.font = `40px ${name}`;
      return pen?.measureText('Reuters,2015').width;
    });
  });
  expect(own).toBe(latin);
});

test('the table is ordered by place as well as by time', inFull(), async ({ sources }) => {
  await sources.open('en');
  await expect(sources.groups.first()).toHaveText('1979');
  await sources.orderBy('place');
  await expect(sources.groups.first()).toHaveText('Operation room in Damascus');
  await expect(sources.groups.last()).toHaveText(word('en', 'without_place'));
  expect(new URL(sources.page.url()).search).toBe('?order=place');
});

test(
  'a chip leads to what was drawn from its paragraph',
  inFull(),
  async ({ atlas, sources, dossier }) => {
    await atlas.visit('en', 'place/hamadan-air-base/');
    await sources.page
      .getByRole('link', { name: 'Chinese Wikipedia, paragraph 23' })
      .first()
      .click();
    await expect(sources.page).toHaveURL(/\/en\/sources\/zh-wikipedia\/#p23$/);
    const { statement } = byId(dossier.facts, 'russian-air-force-refuelled-at-hamadan');
    await expect(sources.paragraph(23)).toContainText(statement);
  },
);

test(
  'a reference number leads to the work and the facts that rely on it',
  inFull(),
  async ({ atlas, sources }) => {
    await atlas.visit('en', 'place/hamadan-air-base/');
    await sources.page
      .getByRole('link', { name: /^Reference 19: Iran Revokes/ })
      .first()
      .click();
    const work = sources.reference('new-york-times-2016-08-22');
    await expect(work).toContainText('The New York Times.');
    await expect(work).toContainText('22 Aug 2016');
    await work.getByText(/facts rely on it/).click();
    await expect(work.getByRole('link', { name: /Hamadan air base/ }).first()).toBeVisible();
  },
);

for (const { id, paragraphs } of [
  { id: 'zh-wikipedia', paragraphs: 58 },
  { id: 'ar-article', paragraphs: 19 },
  { id: 'en-wikipedia', paragraphs: 44 },
  { id: 'en-cooperation', paragraphs: 11 },
]) {
  test(
    `${id}: every paragraph in order, with its facts or the reason for none`,
    inFull(),
    async ({ sources }) => {
      await sources.open('en', `${id}/`);
      const listed = await sources.paragraphs();
      expect(listed.map(({ ordinal }) => ordinal)).toEqual(
        Array.from({ length: paragraphs }, (_, index) => index + 1),
      );
      expect(listed.filter(({ text }) => text === '')).toEqual([]);
    },
  );
}

test('a fact in a document’s page leads to its row in the table', async ({ sources, dossier }) => {
  await sources.open('en', 'zh-wikipedia/');
  await sources
    .paragraph(19)
    .getByRole('link', { name: byId(dossier.facts, IDLIB).question })
    .click();
  await expect(sources.row(IDLIB)).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const language of languages) {
    test(
      `${language}: the table fits the screen and names each document`,
      inFull(),
      async ({ sources }) => {
        await sources.open(language);
        expect(await sources.isWiderThanScreen()).toBe(false);
        await sources.open(language, 'en-cooperation/');
        expect(await sources.isWiderThanScreen()).toBe(false);
      },
    );
  }
});
