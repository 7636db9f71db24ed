import { byId, expectedFigures, namesOf, sitesOf } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { boxOf } from './page-geometry';

test('a layer switched off leaves map, list and counts together, and comes back', async ({
  atlas,
  dossier,
}) => {
  const aid = byId(dossier.layers, 'aid');
  const others = dossier.layers.filter((layer) => layer !== aid).map(({ id }) => id);
  const pixels = () => atlas.markerPixels('tehran', byId(dossier.layers, 'talks').light);

  await atlas.open('en');
  await expect(atlas.marker('aleppo')).toBeAttached();
  const shown = await atlas.placesShown();

  await atlas.layer(aid.name).uncheck();
  await expect(atlas.marker('aleppo')).toHaveCount(0);
  await expect(atlas.listed('aleppo')).toHaveCount(0);
  await expect.poll(() => atlas.placesShown()).toBe(shown - 1);
  const { cellCounts } = expectedFigures(dossier, { layers: others });
  await expect.poll(() => atlas.yearCounts()).toMatchObject(cellCounts);
  expect(atlas.address).toBe(`en/?layers=${[...others].sort().join(',')}`);
  await expect.poll(pixels, 'the other layers stay').toBeGreaterThan(40);

  await atlas.layer(aid.name).check();
  await expect(atlas.marker('aleppo')).toBeAttached();
  await expect(atlas.listed('aleppo')).toBeVisible();
  await expect.poll(() => atlas.placesShown()).toBe(shown);
  expect(atlas.address).toBe('en/');
});

test(
  'the markers of a layer that is off are gone from the picture',
  inFull(),
  async ({ atlas, dossier }) => {
    const { name, light } = byId(dossier.layers, 'talks');
    await atlas.open('en');
    const { x, y } = await atlas.markerSpot('tehran');
    await expect.poll(() => atlas.pixelsAround({ x, y }, light)).toBeGreaterThan(40);
    await atlas.layer(name).uncheck();
    await expect.poll(() => atlas.pixelsAround({ x, y }, light)).toBe(0);
  },
);

test.describe('beside the map', () => {
  test.use({ map: 'none' });

  test(
    'a layer tells how many facts it has whether it is on or off',
    inFull(),
    async ({ atlas, dossier }) => {
      const { name } = byId(dossier.layers, 'ground');
      await atlas.open('en');
      const before = (await atlas.layerCounts())[name];
      await atlas.layer(name).uncheck();
      expect((await atlas.layerCounts())[name]).toBe(before);
    },
  );

  test('"All" brings every layer back', inFull(), async ({ atlas, dossier }) => {
    await atlas.open('en', '?layers=aid');
    await expect.poll(() => atlas.layersOn()).toEqual([byId(dossier.layers, 'aid').name]);
    await atlas.allLayers.click();
    await expect.poll(() => atlas.layersOn()).toEqual(dossier.layers.map(({ name }) => name));
  });

  test('one press leaves a layer alone, its chip brings the others back', async ({
    atlas,
    dossier,
  }) => {
    const { name } = byId(dossier.layers, 'air-bases');
    await atlas.open('en');
    await atlas.layer(name).hover();
    await atlas.only(name).click();
    expect(atlas.address).toBe('en/?layers=air-bases');
    await expect.poll(() => atlas.layersOn()).toEqual([name]);
    await expect(atlas.chip('layer')).toContainText(name);
    await atlas.pressChip('layer');
    expect(atlas.address).toBe('en/');
    await expect(atlas.chips).toHaveCount(0);
  });

  test(
    'a year and a layer with nothing in common say so, and "Show all" shows all',
    inFull(),
    async ({ atlas, dossier }) => {
      await atlas.open('en', '?years=1979&layers=aid');
      const notice = atlas.notice(atlas.word('nothing_matches'));
      await expect(notice).toBeVisible();
      await expect.poll(() => atlas.placesShown()).toBe(0);

      await notice.getByRole('button', { name: atlas.word('show_all') }).click();
      await expect(notice).toBeHidden();
      await expect.poll(() => atlas.placesShown()).toBe(sitesOf(dossier).length);
      expect(atlas.address).toBe('en/');
    },
  );

  test('actors and documents narrow list and strip down together, and the map says so', async ({
    atlas,
    dossier,
  }) => {
    const isOf = ({ actors, attributions }: (typeof dossier.facts)[number]) =>
      actors.includes('hezbollah') &&
      attributions.some(({ document }) => document === 'ar-article');
    const facts = dossier.facts.filter(isOf);
    const places = new Set(facts.flatMap((fact) => fact.places));
    const inside = sitesOf(dossier).filter((site) =>
      namesOf(dossier, site).some((name) => places.has(name)),
    );

    await atlas.open('en', '?actors=hezbollah');
    await atlas.openFilters();
    await atlas.filterBox('documents', byId(dossier.documents, 'ar-article').name).check();
    expect(atlas.address).toBe('en/?actors=hezbollah&documents=ar-article');
    await expect.poll(() => atlas.placesShown()).toBe(inside.length);
    const counts = Object.values(await atlas.yearCounts());
    expect(counts.reduce((sum, count) => sum + count)).toBe(facts.length);
    // One region tells of it, and no other tells it again.
    const telling = atlas.page.getByRole('status').filter({ hasText: 'Hezbollah' });
    await expect(telling).toHaveCount(1);
    await expect(atlas.listed('moscow')).toHaveCount(0);

    await expect(atlas.chips).toHaveCount(2);
    await atlas.pressChip('documents');
    expect(atlas.address).toBe('en/?actors=hezbollah');
    await atlas.pressChip('actors');
    await expect(atlas.chips).toHaveCount(0);
    expect(atlas.address).toBe('en/');
    await expect.poll(() => atlas.placesShown()).toBe(sitesOf(dossier).length);
  });
});

for (const [language, viewport] of [
  ['en', { width: 1440, height: 900 }],
  ['zh-Hant', { width: 390, height: 844 }],
] as const) {
  test.describe(`${language}, ${viewport.width} px`, () => {
    test.use({ viewport, map: 'none' });

    test('a press on a layer moves nothing below it', inFull(), async ({ atlas }) => {
      await atlas.open(language);
      const [first] = await atlas.layersOn();
      await atlas.layer(first ?? '').scrollIntoViewIfNeeded();
      const below = await boxOf(atlas.keySummary);
      await atlas.layer(first ?? '').uncheck();
      await expect(atlas.chip('layer').first()).toBeVisible();
      expect(await boxOf(atlas.keySummary)).toEqual(below);
      await atlas.layer(first ?? '').check();
      await expect(atlas.chips).toHaveCount(0);
      expect(await boxOf(atlas.keySummary)).toEqual(below);
    });
  });
}
