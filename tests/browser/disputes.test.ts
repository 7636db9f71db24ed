import { byId, readDossier, type DossierFile, type FileFact } from './dossier-file';
import { expect, test } from './fixtures';
import type { AtlasPage } from './atlas-page';
import { inFull } from './in-full';

const IDLIB = 'idlib-province-lost-2015';
const screens = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

const isAgainst = ({ stance }: FileFact['attributions'][number]) =>
  stance === 'disputes' || stance === 'denies';

/** Both sides are given, and each document is on one side only. */
async function expectBothSides(atlas: AtlasPage, dossier: DossierFile, id: string) {
  const { statement, attributions } = byId(dossier.facts, id);
  await expect(atlas.disputes(id).first()).toBeVisible();
  const [so, otherwise] = await atlas.disputeSides(id);
  const chips = (against: boolean) =>
    attributions
      .filter((attribution) => isAgainst(attribution) === against)
      .map(({ document, paragraph, where }) => {
        const { code } = byId(dossier.documents, document);
        return `${code} ${where === 'headline' ? 'ref' : `¶${paragraph}`}`;
      });
  expect(so?.text).toContain(statement);
  expect(so?.chips.filter((chip) => !chips(false).includes(chip))).toEqual([]);
  expect(otherwise?.text).toContain(attributions.find(isAgainst)?.reading ?? '?');
  expect(otherwise?.chips).not.toEqual([]);
  expect(otherwise?.chips.filter((chip) => !chips(true).includes(chip))).toEqual([]);
}

for (const [language, screen] of [
  ['en', 'wide'],
  ['ar', 'phone'],
  ['zh-Hant', 'wide'],
] as const) {
  test.describe(`${language}, ${screen}`, inFull(language === 'zh-Hant'), () => {
    test.use({ viewport: screens[screen], map: 'none' });

    test(
      'the page of a place tells both sides of what is disputed there, with their dates',
      inFull(language === 'en'),
      async ({ atlas, request }) => {
        const dossier = await readDossier(request, language);
        await atlas.open(language, 'place/idlib-province/');
        await expectBothSides(atlas, dossier, IDLIB);
        const { date, attributions } = byId(dossier.facts, IDLIB);
        const block = atlas.disputes(IDLIB);
        await expect(block).toContainText(date?.label ?? '?');
        await expect(block).toContainText(attributions.find(isAgainst)?.date?.label ?? '?');
        await expect(block.locator('figure')).toBeVisible();
      },
    );

    test(
      'the step of the story tells both sides',
      inFull(language === 'en'),
      async ({ atlas, request }) => {
        await atlas.open(language, 'story/idlib/');
        await expectBothSides(atlas, await readDossier(request, language), IDLIB);
      },
    );

    test(
      'a screen reader is told which side a list is of',
      inFull(language !== 'ar'),
      async ({ atlas }) => {
        await atlas.open(language, 'place/idlib-province/');
        const named = (name: string) =>
          atlas.disputes(IDLIB).getByRole('list', { name, exact: true });
        await expect(named(atlas.word('dispute_one'))).toHaveClass(/so/);
        await expect(named(atlas.word('dispute_other'))).toHaveClass(/otherwise/);
      },
    );

    test('on paper both sides stay', inFull(), async ({ atlas, request }) => {
      await atlas.open(language, 'place/idlib-province/');
      await atlas.page.emulateMedia({ media: 'print' });
      await expectBothSides(atlas, await readDossier(request, language), IDLIB);
    });

    test('an embed tells both sides under its map', inFull(), async ({ atlas, request }) => {
      await atlas.visit(language, 'embed/place/idlib-province/');
      await expectBothSides(atlas, await readDossier(request, language), IDLIB);
      await expect(atlas.disputes(IDLIB).locator('.chip').first()).toHaveAttribute(
        'target',
        '_blank',
      );
    });

    test(
      'the page of a fact has its question for a title, and both sides beneath',
      inFull(),
      async ({ atlas, request }) => {
        const dossier = await readDossier(request, language);
        await atlas.open(language, `fact/${IDLIB}/`);
        await expect(atlas.pageTitle).toHaveText(byId(dossier.facts, IDLIB).question ?? '?');
        await expectBothSides(atlas, dossier, IDLIB);
      },
    );
  });
}

test.describe('on the map', () => {
  for (const [language, screen] of [
    ['en', 'wide'],
    ['zh-Hant', 'phone'],
  ] as const) {
    test.describe(`${language}, ${screen}`, inFull(screen === 'phone'), () => {
      test.use({ viewport: screens[screen] });

      test('what opens over the map tells both sides in short', async ({ atlas, request }) => {
        const dossier = await readDossier(request, language);
        await atlas.open(language, '?years=2015#9/35.8/36.7');
        await atlas.marker('idlib-province').click();
        await expect(atlas.cardTitle).toBeVisible();
        await expectBothSides(atlas, dossier, IDLIB);
      });
    });
  }
});

test(
  'differing dates of one fact are parted as in a sentence, for Arabic months have a slash in their names',
  inFull(),
  async ({ atlas }) => {
    await atlas.visit('ar', 'place/moscow/');
    const dates = atlas.fact('soleimani-in-moscow-july-2015').locator('.date').first();
    await expect(dates).toHaveText(/2015؛ 24 .*؛ /);
  },
);
