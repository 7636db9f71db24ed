import { cellsOf, expectedFigures, readDossier, type Choice } from './dossier-file';
import type { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { counted, languages } from './words';
import { inFull } from './in-full';

/** What list, layers and strip tell, in the form of expectedFigures. */
async function announcedFigures(atlas: AtlasPage, layers: readonly { id: string; name: string }[]) {
  const counts = await atlas.layerCounts();
  const groups = await atlas.listedPlaces();
  const outsideHeading = atlas.word('outside_years');
  const inside = groups.filter(({ heading }) => heading !== outsideHeading);
  const cellCounts = await atlas.yearCounts();
  expect(await atlas.yearSquares(), 'squares of the strip').toEqual(cellCounts);
  return {
    layerCounts: Object.fromEntries(layers.map(({ id, name }) => [id, counts[name]])),
    cellCounts: Object.fromEntries(Object.entries(cellCounts).filter(([, count]) => count > 0)),
    inside: Object.fromEntries(
      inside.flatMap(({ places }) => places.map(({ id, facts }) => [id, facts])),
    ),
    outside: await atlas.listedOutside(),
    unplaced: await atlas.factsWithoutPlace(),
  };
}

const choices: [name: string, query: string, Choice][] = [
  ['everything', '', {}],
  ['one year alone', '?years=2015', { cells: ['2015'] }],
  [
    'several years and the undated',
    '?years=2014,2016,undated',
    { cells: ['2014', '2016', 'undated'] },
  ],
  ['the undated alone', '?years=undated', { cells: ['undated'] }],
  ['two layers', '?layers=aid,talks', { layers: ['aid', 'talks'] }],
  [
    'a year in two layers',
    '?years=2015&layers=rooms,ground',
    { cells: ['2015'], layers: ['rooms', 'ground'] },
  ],
];

test.describe('beside the map', () => {
  test.use({ map: 'none' });

  for (const [name, query, choice] of choices) {
    test(
      `list, layers and strip count ${name} as the dossier does`,
      inFull(query !== '?years=2014,2016,undated'),
      async ({ atlas, dossier }) => {
        await atlas.open('en', query);
        const expected = expectedFigures(dossier, choice);
        await expect.poll(() => announcedFigures(atlas, dossier.layers)).toEqual(expected);
        await expect.poll(() => atlas.placesShown()).toBe(Object.keys(expected.inside).length);
      },
    );
  }
});

test.describe('beside the page of a place', () => {
  test.use({ map: 'none', viewport: { width: 1440, height: 900 } });

  for (const language of ['en', 'ar'] as const) {
    test(`the undated stand whole, and over no year (${language})`, inFull(), async ({ atlas }) => {
      await atlas.open(language, 'place/idlib-province/');
      await expect(atlas.year('undated')).toBeInViewport({ ratio: 0.99 });
      await atlas.year('2016').click({ trial: true });
    });
  }
});

for (const width of [768, 900, 1199]) {
  test.describe(`in a window ${width} px wide`, inFull(), () => {
    test.use({ map: 'none', viewport: { width, height: 1000 } });

    test('every year and the undated are in view without scrolling', async ({ atlas }) => {
      await atlas.open('ar');
      for (const cell of ['1979', '2015', '2016', 'undated']) {
        await expect(atlas.year(cell), cell).toBeInViewport({ ratio: 0.99 });
      }
    });
  });
}

test(
  'the map has the markers of the places that the list has',
  inFull(),
  async ({ atlas, dossier }) => {
    await atlas.open('en', '?years=2015&layers=rooms,ground');
    const { inside } = expectedFigures(dossier, { cells: ['2015'], layers: ['rooms', 'ground'] });
    const siteOf = new Map(dossier.places.map(({ id, sameSiteAs }) => [id, sameSiteAs ?? id]));
    await expect
      .poll(async () => {
        const markers = Object.entries(await atlas.markers());
        return markers.filter(([, status]) => status !== 'outside').map(([id]) => id);
      })
      .toEqual(
        expect.arrayContaining([...new Set(Object.keys(inside).map((id) => siteOf.get(id)))]),
      );
  },
);

test.describe('the strip', () => {
  test.use({ map: 'none' });

  for (const language of languages) {
    test(
      `years are toggled one by one, and counted along (${language})`,
      inFull(),
      async ({ atlas, request }) => {
        const dossier = await readDossier(request, language);
        await atlas.open(language);
        await expect.poll(() => atlas.yearsOn()).toEqual(expect.arrayContaining(cellsOf(dossier)));

        await atlas.year('2015').click();
        await expect.poll(() => atlas.yearsOn()).toEqual(['2015']);
        await atlas.year('2016').click();
        await expect.poll(() => atlas.yearsOn()).toEqual(['2015', '2016']);
        expect(atlas.address).toBe(`${language}/?years=2015,2016`);
        const expected = expectedFigures(dossier, { cells: ['2015', '2016'] });
        expect(await announcedFigures(atlas, dossier.layers)).toEqual(expected);

        await atlas.allYears.click();
        await expect.poll(() => atlas.yearsOn()).toEqual(expect.arrayContaining(cellsOf(dossier)));
        expect(atlas.address).toBe(`${language}/`);
      },
    );
  }

  for (const [language, width] of [
    ['en', 1440],
    ['ar', 390],
    ['zh-Hant', 1440],
  ] as const) {
    test(
      `a year shows alone, and its chips say what it hides (${language}, ${width} px)`,
      inFull(language !== 'en'),
      async ({ atlas, request }) => {
        await atlas.page.setViewportSize({ width, height: 900 });
        const dossier = await readDossier(request, language);
        const undated = dossier.facts.filter(({ cell }) => cell === 'undated').length;
        await atlas.open(language);
        await expect(atlas.chips).toHaveCount(0);
        if (width < 768) await atlas.yearBar.click();
        await atlas.year('2015').click();
        await expect.poll(() => atlas.yearsOn()).toEqual(['2015']);
        await expect(atlas.chip('years')).toContainText('2015');
        await expect(atlas.chip('undated')).toContainText(
          counted(language, 'undated_hidden', undated),
        );

        await atlas.pressChip('undated');
        await expect.poll(() => atlas.yearsOn()).toEqual(['2015', 'undated']);
        expect(atlas.address).toBe(`${language}/?years=2015,undated`);
        await atlas.pressChip('undated');
        expect(atlas.address).toBe(`${language}/?years=2015`);
        await atlas.pressChip('years');
        expect(atlas.address).toBe(`${language}/`);
        await expect(atlas.chips).toHaveCount(0);
      },
    );

    test(
      `the undated are alone by one press (${language}, ${width} px)`,
      inFull(),
      async ({ atlas, request }) => {
        await atlas.page.setViewportSize({ width, height: 900 });
        const dossier = await readDossier(request, language);
        const dated = dossier.facts.filter(({ cell }) => cell !== 'undated').length;
        await atlas.open(language);
        if (width < 768) await atlas.yearBar.click();
        await atlas.only(atlas.word('undated')).click();
        await expect.poll(() => atlas.yearsOn()).toEqual(['undated']);
        expect(atlas.address).toBe(`${language}/?years=undated`);
        await expect(atlas.chip('undated')).toContainText(counted(language, 'dated_hidden', dated));
        await atlas.pressChip('undated');
        expect(atlas.address).toBe(`${language}/`);
      },
    );
  }

  for (const path of ['place/tehran/', 'story/idlib/', 'embed/place/tehran/', 'compare/']) {
    test(`a link never hides a layer silently: ${path}`, inFull(), async ({ atlas }) => {
      await atlas.visit('en', `${path}?years=2015&layers=talks`);
      await expect(atlas.chip('layer')).toBeVisible();
      await atlas.pressChip('layer');
      await expect(atlas.chip('layer')).toHaveCount(0);
      await expect.poll(() => atlas.address).not.toContain('layers=');
    });
  }

  test(
    '“Only” comes with the focus, and with a finger that rests on a year',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('en', '?years=2015');
      const only = atlas.only('2014');
      await expect(only).toHaveCSS('opacity', '0');
      await atlas.year('2014').focus();
      await atlas.page.keyboard.press('ArrowRight');
      await atlas.page.keyboard.press('ArrowLeft');
      await expect(only).toHaveCSS('opacity', '1');
      await atlas.page.keyboard.press('Tab');
      await expect(only).toBeFocused();
      await atlas.page.keyboard.press('Enter');
      await expect.poll(() => atlas.yearsOn()).toEqual(['2014']);
    },
  );

  test('the last year taken out brings all back', inFull(), async ({ atlas, dossier }) => {
    await atlas.open('en', '?years=2016,undated');
    await atlas.year('2016').click();
    await expect.poll(() => atlas.yearsOn()).toEqual(expect.arrayContaining(cellsOf(dossier)));
  });

  test('a choice is said to those who do not see it', async ({ atlas, dossier }) => {
    const { inside, unplaced } = expectedFigures(dossier, { cells: ['2015'] });
    const places = counted('en', 'places_count', Object.keys(inside).length);
    const inYear = dossier.facts.filter(({ cell }) => cell === '2015').length;
    const facts = counted('en', 'facts_count', inYear);
    expect(unplaced, 'facts to count apart').toBeGreaterThan(0);
    await atlas.open('en');
    await atlas.year('2015').click();
    await expect(atlas.announcement).toHaveText(
      `2015: ${places}, ${facts}, ${unplaced} of them without a place`,
    );
  });

  for (const language of ['en', 'ar'] as const) {
    test(
      `a range is drawn with Shift, by keys and by its handles (${language})`,
      inFull(language !== 'en'),
      async ({ atlas }) => {
        const { keyboard } = atlas.page;
        const [onwards, back] =
          language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
        await atlas.open(language);
        await atlas.year('2014').click();
        await atlas.year('2016').click({ modifiers: ['Shift'] });
        await expect.poll(() => atlas.yearsOn()).toEqual(['2014', '2015', '2016']);

        await atlas.rangeHandle('from').press(onwards);
        await expect.poll(() => atlas.yearsOn()).toEqual(['2015', '2016']);
        await expect(atlas.rangeHandle('from')).toHaveAttribute('aria-valuetext', '2015');
        await atlas.rangeHandle('to').press(back);
        await expect.poll(() => atlas.yearsOn()).toEqual(['2015']);

        await atlas.year('2013').focus();
        await keyboard.press(back);
        await keyboard.press(`Shift+${onwards}`);
        await keyboard.press(`Shift+${onwards}`);
        await expect.poll(() => atlas.yearsOn()).toEqual(['2012', '2013', '2014']);
        await expect(atlas.year('2014')).toBeFocused();
      },
    );
  }

  test(
    'a range is drawn by a drag over the years, and drawn larger by a handle',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('en');
      await atlas.drag(atlas.year('2012'), atlas.year('2014'));
      await expect.poll(() => atlas.yearsOn()).toEqual(['2012', '2013', '2014']);
      await atlas.drag(atlas.rangeHandle('to'), atlas.year('2016'));
      await expect.poll(() => atlas.yearsOn()).toEqual(['2012', '2013', '2014', '2015', '2016']);
      await atlas.page.goBack();
      await expect.poll(() => atlas.yearsOn()).toEqual(['2012', '2013', '2014']);
    },
  );

  test('the words of the year that a drag ends on do not come to lie over the handle', async ({
    atlas,
    page,
  }) => {
    await page.clock.install();
    await atlas.open('en');
    await atlas.drag(atlas.year('2012'), atlas.year('2014'));
    await expect.poll(() => atlas.yearsOn()).toEqual(['2012', '2013', '2014']);
    await page.clock.fastForward(1000);
    await expect(atlas.tip).toBeHidden();
    await atlas.rangeHandle('to').click({ trial: true });
  });

  test('Play shows a year alone, and any other input stops it', async ({ atlas, dossier }) => {
    await atlas.open('en');
    await atlas.year('2015').press('p');
    await expect(atlas.playButton).toHaveText(atlas.word('stop_playing'));
    await expect.poll(() => atlas.yearsOn()).toEqual([cellsOf(dossier)[0]]);
    await atlas.page.mouse.wheel(0, 10);
    await expect(atlas.playButton).toHaveText(atlas.word('play_years'));
  });
});
