import { byId } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

/** The base map’s colours, from the design. */
const baseMap = {
  light: { water: '#CBDBE3', land: '#EDEBE4', memberLand: '#FAF8F2' },
  dark: { water: '#0D141A', land: '#1B2329', memberLand: '#262F36' },
};

test.describe('the whole map', () => {
  test.use({ baseMap: 'whole' });

  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${theme} colours`, inFull(), () => {
      test.use({ colorScheme: theme });

      test('the map draws water, land, member states and markers', async ({ atlas, dossier }) => {
        await atlas.open('en');
        for (const colour of Object.values(baseMap[theme])) {
          await expect.poll(() => atlas.mapPixels(colour), colour).toBeGreaterThan(5000);
        }
        const palmyra = byId(dossier.layers, 'ground')[theme];
        await expect.poll(() => atlas.markerPixels('palmyra', palmyra)).toBeGreaterThan(40);
        const damascus = byId(dossier.layers, 'rooms')[theme];
        await expect
          .poll(() => atlas.markerPixels('damascus-operation-room', damascus))
          .toBeGreaterThan(60);
      });
    });
  }

  test(
    'the map changes its colours with the page, markers included',
    inFull(),
    async ({ atlas, dossier }) => {
      const { light, dark } = byId(dossier.layers, 'rooms');
      await atlas.open('en');
      await expect
        .poll(() => atlas.markerPixels('damascus-operation-room', light))
        .toBeGreaterThan(60);
      await atlas.toggleTheme();
      await expect.poll(() => atlas.mapPixels(baseMap.dark.water)).toBeGreaterThan(5000);
      await expect
        .poll(() => atlas.markerPixels('damascus-operation-room', dark))
        .toBeGreaterThan(60);
      expect(await atlas.mapPixels(baseMap.light.memberLand)).toBeLessThan(5000);
    },
  );
});

test(
  'every place has a marker, two names of one airfield a common one',
  inFull(),
  async ({ atlas, dossier }) => {
    await atlas.open('en');
    const sites = dossier.places.filter(({ sameSiteAs }) => sameSiteAs === undefined);
    expect(Object.keys(await atlas.markers()).sort()).toEqual(sites.map(({ id }) => id).sort());
  },
);

test('every marker in view answers a click on its middle', inFull(), async ({ atlas }) => {
  await atlas.open('en');
  const inView = await atlas.markersInView();
  expect(inView.length).toBeGreaterThan(10);
  for (const id of inView) {
    // For the popup of the one before the map may have made room.
    if (!(await atlas.markersInView()).includes(id)) {
      await atlas.wholeRegion();
      await expect.poll(() => atlas.markersInView()).toContain(id);
    }
    const { x, y } = await atlas.markerSpot(id);
    await atlas.page.mouse.click(x, y);
    await expect.poll(() => atlas.address, `click on ${id}`).toBe(`en/place/${id}/`);
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.popup).toBeHidden();
  }
});

test('the bar of a country answers where it is drawn', inFull(), async ({ atlas, dossier }) => {
  const { light } = byId(dossier.layers, 'country-wide');
  await atlas.open('en');
  for (const id of ['syria', 'iraq', 'iran', 'lebanon']) {
    await expect.poll(() => atlas.markerPixels(id, light), id).toBeGreaterThan(100);
  }
});

test('a selected place out of view is flown to', inFull(), async ({ atlas }) => {
  await atlas.open('en');
  await expect.poll(() => atlas.markersInView()).not.toContain('moscow');
  await atlas.listed('moscow').click();
  await expect.poll(() => atlas.markersInView()).toContain('moscow');
  await expect(atlas.popupTitle).toHaveText('Moscow');
});

test('with motion allowed it is flown to as well', inFull(), async ({ newReader }) => {
  const atlas = await newReader({ reducedMotion: 'no-preference' });
  await atlas.open('en');
  await atlas.listed('astana').click();
  await expect.poll(() => atlas.markersInView()).toContain('astana');
});

test('the buttons zoom, and bring the whole region back', inFull(), async ({ atlas }) => {
  await atlas.open('en');
  const before = await atlas.markerSpot('tehran');
  await atlas.zoomIn();
  await expect.poll(() => atlas.camera?.zoom).toBeGreaterThan(5);
  const near = atlas.camera?.zoom ?? NaN;
  await atlas.zoomOut();
  await expect.poll(() => atlas.camera?.zoom).toBeLessThan(near);
  await atlas.zoomIn();
  await atlas.wholeRegion();
  await expect
    .poll(async () => {
      const { x, y } = await atlas.markerSpot('tehran');
      return Math.hypot(x - before.x, y - before.y);
    })
    .toBeLessThan(2);
});

test('places in a cluster are one ring with their number, which a click parts', async ({
  atlas,
}) => {
  await atlas.open('en', '#3/34/44');
  await expect(atlas.clusters.first()).toHaveAccessibleName(/\d+ places: .+/);
  const before = await atlas.clusters.count();
  const { x, y } = await atlas.clusterSpot();
  await atlas.page.mouse.click(x, y);
  await expect.poll(() => atlas.camera?.zoom).toBeGreaterThan(4);
  await expect.poll(() => atlas.clusters.count()).toBeLessThan(before);
});
