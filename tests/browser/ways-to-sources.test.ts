import { byId } from './dossier-file';
import { expect, test as base } from './fixtures';
import { SourcesPage } from './sources-page';
import { counted, languages, word } from './words';
import { inFull } from './in-full';

const test = base.extend<{ sources: SourcesPage }>({
  sources: async ({ page }, use) => use(new SourcesPage(page)),
});

test.use({ map: 'none' });

const ORIGIN = 'The Evolution of Russian and Iranian Cooperation in Syria';
const documentsOf = ({ attributions }: { attributions: { document: string }[] }) =>
  [...new Set(attributions.map(({ document }) => document))].sort().join(' ');

for (const language of languages) {
  test(
    `${language}: a fact of three documents that are one text says so in one line`,
    inFull(language !== 'en'),
    async ({ atlas, dossier }) => {
      const shared = dossier.facts.find(
        (fact) => documentsOf(fact) === 'ar-article en-wikipedia zh-wikipedia',
      );
      await atlas.visit(language, `fact/${shared?.id ?? ''}/`);
      await expect(
        atlas.page.getByText(counted(language, 'shared_text_these', 3), { exact: true }),
      ).toBeVisible();
    },
  );

  test(
    `${language}: a fact of the garbled text alone leads to our note on its origin`,
    inFull(language !== 'en'),
    async ({ atlas, dossier }) => {
      const alone = dossier.facts.find((fact) => documentsOf(fact) === 'en-cooperation');
      await atlas.visit(language, `fact/${alone?.id ?? ''}/`);
      await atlas.page
        .getByRole('link', { name: word(language, 'likely_origin', { title: ORIGIN }) })
        .click();
      await expect(atlas.page).toHaveURL(/sources\/en-cooperation\/#origin$/);
      await expect(atlas.page.getByRole('link', { name: ORIGIN })).toHaveAttribute(
        'href',
        /^https:\/\/www\.csis\.org\//,
      );
    },
  );
}

test(
  'facts are grouped by texts, so that three documents are no three witnesses',
  inFull(),
  async ({ sources }) => {
    await sources.open('en', '?order=documents');
    await expect(sources.groups.first()).toHaveText(/^In \d documents, 2 separate texts$/);
    await expect(sources.groups.filter({ hasText: 'In 3 documents' }).last()).toHaveText(
      'In 3 documents that share one text',
    );
  },
);

test(
  'a document leads to the article and to its versions, or says that no address is printed',
  inFull(),
  async ({ sources }) => {
    await sources.open('en', 'en-wikipedia/');
    const today = sources.page.getByRole('link', { name: word('en', 'document_today') });
    await expect(today).toHaveAttribute('href', /^https:\/\/en\.wikipedia\.org\/wiki\/Russia/);
    const versions = sources.page.getByRole('link', { name: word('en', 'document_versions') });
    await expect(versions).toHaveAttribute('href', /action=history&offset=20160824/);

    await sources.open('en', 'ar-article/');
    await expect(sources.page.getByText(word('en', 'no_address_printed'))).toBeVisible();
  },
);

test('a reference leads to the archive’s nearest copy, to a search, or says that it has neither', async ({
  sources,
}) => {
  await sources.open('en');
  await expect(
    sources.reference('guardian-2015-09-14').getByRole('link', { name: /nearest copy/ }),
  ).toHaveAttribute(
    'href',
    /^https:\/\/web\.archive\.org\/web\/20151008\/https:\/\/www\.theguardian\.com/,
  );
  const unaddressed = sources.reference('cnn-2015-09-27');
  await expect(unaddressed).toContainText(word('en', 'no_address_printed'));
  await expect(unaddressed.getByRole('link', { name: word('en', 'find_report') })).toHaveAttribute(
    'href',
    /duckduckgo\.com\/\?q=%22Iraq%20agrees/,
  );
  const nameOnly = sources.reference('presstv');
  await expect(nameOnly).toContainText(word('en', 'no_address_printed'));
  await expect(nameOnly.getByRole('link', { name: word('en', 'find_report') })).toHaveCount(0);
});

test(
  'a place names its entries in gazetteers, a room those of its city',
  inFull(),
  async ({ atlas, dossier }) => {
    await atlas.visit('en', 'place/aleppo/');
    const same = atlas.page.getByText(word('en', 'identity_same'));
    await expect(same.getByRole('link', { name: 'Wikidata Q41183' })).toBeVisible();
    await expect(same).toContainText(/\) ·\s+GeoNames/);
    await atlas.visit('en', 'place/damascus-operation-room/');
    await expect(atlas.pageTitle).toHaveText(byId(dossier.places, 'damascus-operation-room').name);
    await expect(atlas.page.getByText(word('en', 'identity_same'))).toHaveCount(0);
    const within = atlas.page.getByText(word('en', 'identity_within'));
    await expect(within.getByRole('link', { name: 'Wikidata Q3766' })).toBeVisible();
  },
);
