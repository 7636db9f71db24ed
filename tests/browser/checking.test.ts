import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { counted, word } from './words';

/** The first version of the data that was published, and a fact that was worded otherwise since. */
const FIRST = '1692004e9602';
const REWORDED = 'russia-iran-break-up-unlikely';

test.describe('without a map', () => {
  test.use({ map: 'none' });

  test('Zotero finds the page of a fact and each work that it cites; the fact is data too, under a former id as well', async ({
    atlas,
    dossier,
    request,
  }) => {
    const fact = dossier.facts.find(({ id }) => id === 'coalition-formed');
    const cited = new Set(
      fact?.attributions.flatMap(({ references }) => references.map(({ id }) => id)),
    );
    await atlas.visit('en', 'fact/coalition-formed/');
    const items = await atlas.page
      .locator('span.Z3988[title]')
      .evaluateAll((spans: HTMLElement[]) =>
        spans.map(({ title }) => Object.fromEntries(new URLSearchParams(title))),
      );
    expect(items).toHaveLength(1 + cited.size);
    const [own, ...works] = items;
    expect(own).toMatchObject({ 'rft.type': 'webpage', 'rft.language': 'en' });
    // Where the build knows the site’s address.
    expect(own?.['rft.identifier'] ?? atlas.page.url()).toContain('/en/fact/coalition-formed/');
    for (const work of works) expect(work['rft.title']).toBeTruthy();
    await expect(atlas.page.locator('meta[name="citation_title"]')).toHaveAttribute(
      'content',
      own?.['rft.title'] ?? '',
    );
    await expect(atlas.page.locator('meta[name="z:itemType"]')).toHaveAttribute(
      'content',
      'webpage',
    );

    const file = async (id: string) => (await request.get(`data/fact/${id}.json`)).json();
    expect(await file('agreement-parties')).toEqual(await file('coalition-formed'));
    const list = await (await request.get('llms.txt')).text();
    for (const { id } of dossier.facts) expect(list).toContain(`/data/fact/${id}.json`);
  });

  test('a place has its coordinates in the form that is asked for', async ({ atlas }) => {
    await atlas.visit('en', 'place/tehran/');
    await atlas.page.getByText(word('en', 'coordinates'), { exact: true }).click();
    const field = atlas.page.locator('.point').getByRole('textbox');
    await expect(field).toHaveValue(/^35\.\d+, 51\.\d+$/);
    await atlas.page.getByText(word('en', 'coordinates_mgrs'), { exact: true }).click();
    await expect(field).toHaveValue(/^39S [A-Z]{2} \d+ \d+$/);
    await expect(atlas.page.getByRole('link', { name: 'OpenStreetMap' })).toHaveAttribute(
      'href',
      /openstreetmap\.org\/\?mlat=35\.\d+&mlon=51\.\d+#map=/,
    );
  });

  test(
    'the place that is gone to next has its own in the same form',
    inFull(),
    async ({ atlas }) => {
      await atlas.visit('en', 'place/tehran/');
      await atlas.page.getByText(word('en', 'coordinates'), { exact: true }).click();
      await atlas.page.getByText(word('en', 'coordinates_mgrs'), { exact: true }).click();
      const field = atlas.page.locator('.point').getByRole('textbox');
      await expect(field).toHaveValue(/^39S WV /);
      await atlas.page.getByRole('link', { name: 'Operation room in Baghdad' }).first().click();
      await expect(atlas.pageTitle).toHaveText('Operation room in Baghdad');
      await expect(field).toHaveValue(/^38S MB /);
    },
  );

  test('a link of an earlier version says what was corrected since, with both wordings; so does “What changed”', async ({
    atlas,
    dossier,
  }) => {
    const now = dossier.facts.find(({ id }) => id === REWORDED)?.statement ?? '';
    await atlas.visit('en', `fact/${REWORDED}/?version=${FIRST}`);
    await atlas.page.getByText(counted('en', 'since_link', 1)).click();
    const since = atlas.page.locator('.since');
    await expect(since.locator('ins').filter({ hasText: now })).toBeVisible();
    await expect(since.locator('del').first()).not.toContainText(now);
    await atlas.page.goto(`en/fact/${REWORDED}/?version=nonsense`);
    await expect(atlas.page.getByText(word('en', 'since_unknown'))).toBeVisible();

    await atlas.visit('ar', 'changes/');
    const release = atlas.page.locator('.release').first();
    await release.locator('summary').click();
    await expect(release.locator('ins').first()).toBeVisible();
  });

  for (const path of ['compare/', 'story/coalition/']) {
    test(`a link of an earlier version to ${path} says so too`, inFull(), async ({ atlas }) => {
      await atlas.visit('en', `${path}?version=1692004e9602`);
      await expect(atlas.page.locator('details.since')).toBeVisible();
    });
  }

  test('an experiment tells what no document mentions without one, stays in the link, and ends', async ({
    atlas,
    dossier,
  }) => {
    const garbled = dossier.documents.find((document) => document.garbled);
    const alone = dossier.facts.filter(({ attributions }) =>
      attributions.every(({ document }) => document === garbled?.id),
    );
    await atlas.visit('en', 'experiment/');
    const bar = atlas.page.locator('.bar');
    await expect(bar).toContainText(word('en', 'experiment_idle'));
    await atlas.page.getByLabel(garbled?.name ?? '').check();
    await expect(bar).toContainText(`No longer mentioned: ${alone.length} facts`);
    await expect.poll(() => atlas.page.url()).toContain(`?without=${garbled?.id ?? ''}`);
    await atlas.page.reload();
    await expect(bar).toContainText(garbled?.name ?? '');
    await atlas.page.getByRole('button', { name: word('en', 'experiment_end') }).click();
    await expect(bar).toContainText(word('en', 'experiment_idle'));
  });
});

test('coordinates that are typed in the search are gone to, and measured from', async ({
  atlas,
}) => {
  await atlas.open('en', '#6/34.5/47');
  await atlas.searchField.fill('33°30′48″N 36°17′29″E');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.coordinates).toBeVisible();
  await expect(atlas.coordinates.getByRole('textbox')).toHaveValue('33.513, 36.291');
  await expect.poll(() => atlas.camera?.longitude).toBeCloseTo(36.29, 1);
  await atlas.coordinates.getByRole('button', { name: word('en', 'measure_from') }).click();
  await atlas.searchField.fill('33.513, 37.291');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.coordinates).toContainText(/93 km from 33\.513, 36\.291, bearing 90°/);
});

test(
  'coordinates that are typed on a page without a map are gone to and told on the map',
  inFull(),
  async ({ atlas }) => {
    await atlas.visit('en', 'about/');
    await atlas.search('33.513, 36.291');
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.coordinates.getByRole('textbox')).toHaveValue('33.513, 36.291');
    await expect.poll(() => atlas.camera?.longitude).toBeCloseTo(36.291, 2);
    expect(atlas.camera?.zoom).toBeLessThanOrEqual(11);
  },
);
