import type { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

const HAMADAN = 'hamadan-air-base';

/** The parts of the page that Tab comes through from the top, each with its number of stops. */
async function tabStops(atlas: AtlasPage): Promise<[part: string, stops: number][]> {
  const parts: [string, number][] = [];
  for (let stop = 0; stop < 150; stop += 1) {
    await atlas.page.keyboard.press('Tab');
    const part = await atlas.focusedPart();
    if (part === 'BODY') break;
    const last = parts.at(-1);
    if (last?.[0] === part) last[1] += 1;
    else parts.push([part, 1]);
  }
  return parts;
}

test('/ leads to the search from the box of a layer too', inFull(), async ({ atlas, dossier }) => {
  await atlas.open('en');
  await atlas.layer(dossier.layers[0]?.name ?? '?').focus();
  await atlas.page.keyboard.press('/');
  await expect(atlas.searchField).toBeFocused();
});

test('Tab goes from the skip links through header, search, layers, places and years to the map', async ({
  atlas,
}) => {
  await atlas.open('en', '?years=2016');
  const stops = await tabStops(atlas);
  expect(stops.map(([part]) => part)).toEqual([
    ...['skip', 'header', 'search', 'layers', 'filters', 'key', 'own data', 'story', 'places'],
    ...['acts', 'export', 'years head', 'years', 'map'],
  ]);
  // The button for all layers is in reach while there is nothing to take back, so that it keeps the focus.
  expect(Object.fromEntries(stops)).toMatchObject({ skip: 2, layers: 13, years: 2 });
});

test.describe('a button that goes away by its own press leaves the focus beside it', () => {
  test.use({ map: 'none' });

  test('a choice that is taken back, and the last one', async ({ atlas }) => {
    await atlas.open('en', '?years=2015&undated=off&layers=air-bases');
    await atlas.chip('years').getByRole('button').press('Enter');
    await expect(atlas.chip('years')).toHaveCount(0);
    await expect.poll(() => atlas.focusedPart()).toBe('map');
    await expect(atlas.page.locator('.choices button').first()).toBeFocused();
    await atlas.page.locator('.choices button').first().press('Enter');
    await expect(atlas.page.locator('.choices')).toHaveCount(0);
    await expect(atlas.page.locator('#map')).toBeFocused();
  });

  test('the year that a place without facts offers', inFull(), async ({ atlas }) => {
    await atlas.open('en', 'place/hamadan-air-base/?years=2015');
    await atlas.page.getByRole('button', { name: 'Show 2016' }).press('Enter');
    await expect(atlas.pageTitle).toBeFocused();
  });

  test('the key, by the key that opened it', inFull(), async ({ atlas }) => {
    await atlas.open('en');
    await atlas.searchField.focus();
    await atlas.page.keyboard.press('Tab');
    await atlas.page.keyboard.press('?');
    await expect(atlas.wholeKey).toBeVisible();
    await atlas.page.keyboard.press('?');
    await expect(atlas.wholeKey).toHaveCount(0);
    await expect.poll(() => atlas.focusedPart()).toBe('layers');
  });

  test.describe('on a first visit', () => {
    test.use({ visit: 'first' });

    test('the welcome', inFull(), async ({ atlas }) => {
      await atlas.open('en');
      await atlas.page.locator('.opening .close').press('Enter');
      await expect(atlas.page.locator('.opening')).toHaveCount(0);
      await expect(atlas.page.locator('#panel')).toBeFocused();
    });
  });
});

test('the skip links lead to the places and to the map', inFull(), async ({ atlas }) => {
  await atlas.open('en');
  await atlas.page.keyboard.press('Tab');
  await atlas.page.keyboard.press('Enter');
  await atlas.page.keyboard.press('Tab');
  await expect.poll(() => atlas.focusedPart()).toBe('layers');

  await atlas.open('en');
  await atlas.page.keyboard.press('Tab');
  await atlas.page.keyboard.press('Tab');
  await atlas.page.keyboard.press('Enter');
  await atlas.page.keyboard.press('Tab');
  await expect.poll(() => atlas.focusedPart()).toBe('map');
});

test(
  'Tab never shows a marker that is out of view, nor moves the map',
  inFull(),
  async ({ atlas }) => {
    await atlas.open('en');
    const inView = await atlas.markersInView();
    const before = await atlas.markerSpot('tehran');
    await atlas.map.focus();
    const reached: string[] = [];
    for (let stop = 0; stop < 30; stop += 1) {
      await atlas.page.keyboard.press('Tab');
      const id = await atlas.focusedMarker();
      if (id) reached.push(id);
    }
    expect(reached.sort()).toEqual(inView.sort());
    expect(await atlas.markerSpot('tehran')).toEqual(before);
  },
);

test('Enter on a marker opens its place with the focus on the title, Esc gives it back', async ({
  atlas,
}) => {
  await atlas.open('en');
  await atlas.marker(HAMADAN).focus();
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.popupTitle).toBeFocused();
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.popup).toBeHidden();
  await expect(atlas.marker(HAMADAN)).toBeFocused();
});

test('Enter on a place of the list does the same', inFull(), async ({ atlas }) => {
  await atlas.open('en');
  await atlas.listed(HAMADAN).focus();
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.popupTitle).toBeFocused();
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.popup).toBeHidden();
  await expect(atlas.listed(HAMADAN)).toBeFocused();
});

test(
  'the focus returns to the marker even when the map has drawn it again meanwhile',
  inFull(),
  async ({ atlas }) => {
    await atlas.open('en');
    await atlas.marker(HAMADAN).focus();
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.popupTitle).toBeFocused();
    await atlas.year('2016').click();
    await expect(atlas.marker('tehran')).toHaveAttribute('data-status', 'outside');
    await atlas.popupTitle.focus();
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.marker(HAMADAN)).toBeFocused();
  },
);

test('the focus stays on a marker while the map zooms by keys', inFull(), async ({ atlas }) => {
  await atlas.open('en', '#5/35.2/48.6');
  await atlas.marker(HAMADAN).focus();
  await atlas.page.keyboard.press('+');
  await expect.poll(() => atlas.camera?.zoom).toBe(6);
  await expect.poll(() => atlas.focusedMarker()).toBe(HAMADAN);
});

test.describe('along the years', () => {
  test.use({ map: 'none' });

  for (const [language, forward, backward] of [
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    test(
      `arrows move along the years, Space toggles, Esc brings all back (${language})`,
      inFull(language !== 'en'),
      async ({ atlas }) => {
        const { keyboard } = atlas.page;
        await atlas.open(language);
        await atlas.years.first().focus();
        await keyboard.press('End');
        await expect(atlas.year('undated')).toBeFocused();
        await keyboard.press(forward);
        await expect(atlas.year('undated')).toBeFocused();
        await keyboard.press(backward);
        await expect(atlas.year('2016')).toBeFocused();
        await keyboard.press('Space');
        await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
        await keyboard.press(backward);
        await keyboard.press('Space');
        await expect.poll(() => atlas.yearsOn()).toEqual(['2015', '2016']);
        await keyboard.press('Home');
        await expect(atlas.years.first()).toBeFocused();
        await keyboard.press('Escape');
        await expect(atlas.year('1979')).toHaveAttribute('aria-pressed', 'true');
        expect(atlas.address).toBe(`${language}/`);
      },
    );
  }

  test('the year strip runs the way its language is read', inFull(), async ({ atlas }) => {
    const leftOf = async (cell: string) => (await atlas.year(cell).boundingBox())?.x ?? NaN;
    await atlas.open('en');
    expect(await leftOf('1979')).toBeLessThan(await leftOf('2016'));
    await atlas.open('ar');
    expect(await leftOf('1979')).toBeGreaterThan(await leftOf('2016'));
  });
});

for (const word of ['share', 'cite'] as const) {
  test(
    `a dialog opens on its title, Tab leads to its first choice, and Escape back (${word})`,
    inFull(word !== 'share'),
    async ({ atlas }) => {
      await atlas.open('ar');
      await atlas.listed('tehran').click();
      const button = atlas.popup.getByRole('button', { name: atlas.word(word), exact: true });
      await button.focus();
      await atlas.page.keyboard.press('Enter');
      const dialog = atlas.page.getByRole('dialog', { name: atlas.word(word), exact: true });
      await expect(dialog.getByRole('heading', { name: atlas.word(word) })).toBeFocused();
      await atlas.page.keyboard.press('Tab');
      await expect(dialog.getByRole('radio').first()).toBeFocused();
      await atlas.page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(button).toBeFocused();
    },
  );
}
