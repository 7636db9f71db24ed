import { expect, test } from './fixtures';
import { languages } from './words';
import { inFull } from './in-full';

const HAMADAN = 'hamadan-air-base';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of languages) {
    test(
      `a tap on a marker opens its place in the sheet (${language})`,
      inFull(language !== 'ar'),
      async ({ atlas, dossier }) => {
        await atlas.open(language);
        const strip = await atlas.sheetHeight();
        await atlas.marker('tehran').tap();
        await expect(atlas.sheet).toContainText(
          { en: 'Tehran', ar: 'طهران', 'zh-Hant': '德黑蘭' }[language],
        );
        await expect(atlas.popup).toBeHidden();
        const facts = dossier.facts.filter(({ places }) => places.includes('tehran'));
        await expect.poll(() => atlas.cardFacts()).toHaveLength(facts.length);
        await expect.poll(() => atlas.sheetHeight()).toBeGreaterThan(3 * strip);

        await atlas.closePopup();
        await expect(atlas.list).toBeVisible();
        expect(atlas.address).toBe(`${language}/`);
      },
    );
  }

  test('the selected place stays in view above the sheet', inFull(), async ({ atlas }) => {
    await atlas.open('en');
    await atlas.tallerSheet.tap();
    await atlas.listed(HAMADAN).tap();
    await expect(atlas.cardTitle).toHaveText('Hamadan air base');
    await expect
      .poll(async () => {
        const { y } = await atlas.markerSpot(HAMADAN);
        return (await atlas.sheetTop()) - y;
      })
      .toBeGreaterThan(10);
  });

  test('places in a cluster part in what no sheet covers', inFull(), async ({ atlas }) => {
    await atlas.open('en', '#3/34/44');
    const { x, y } = await atlas.clusterSpot();
    await atlas.page.touchscreen.tap(x, y);
    await expect.poll(() => atlas.camera?.zoom).toBeGreaterThan(3.5);
    await expect(atlas.clusters).toHaveCount(0);
    const under = [
      ...(await atlas.markersUnder(atlas.sheet)),
      ...(await atlas.markersUnder(atlas.yearBar)),
    ];
    expect(under).toEqual([]);
  });

  test(
    'a sheet that rises takes nothing of the first view, nor of a place that is open',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('ar');
      const first = await atlas.markersInView();
      await atlas.tallerSheet.tap();
      await expect.poll(() => atlas.markersUnder(atlas.sheet)).toEqual([]);
      await expect.poll(() => atlas.markersInView()).toEqual(first);
      expect(atlas.camera).toBeNull();

      await atlas.marker(HAMADAN).tap();
      await expect(atlas.closeButton).toBeVisible();
      await atlas.shorterSheet.tap();
      await expect.poll(() => atlas.sheetHeight()).toBeCloseTo(96, -1);
      await atlas.tallerSheet.tap();
      await expect.poll(() => atlas.sheetHeight()).toBeCloseTo(0.53 * 844, -1);
      await expect.poll(() => atlas.markersUnder(atlas.sheet)).not.toContain(HAMADAN);
      await expect.poll(() => atlas.markersInView()).toContain(HAMADAN);
    },
  );

  test('a place that is opened is looked at closely', inFull(), async ({ atlas }) => {
    await atlas.open('en');
    await atlas.marker(HAMADAN).tap();
    await expect.poll(() => atlas.camera?.zoom).toBeGreaterThan(5);
    await expect.poll(() => atlas.markersInView()).toContain(HAMADAN);
    await expect.poll(() => atlas.markersInView()).not.toContain('damascus-operation-room');
  });

  test('the bar of years unfolds and toggles', inFull(), async ({ atlas }) => {
    await atlas.open('en');
    await expect(atlas.year('2016')).toBeHidden();
    await expect(atlas.yearBar).toHaveText(/All years/);
    await atlas.yearBar.tap();
    await atlas.year('2016').tap();
    await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
    await expect(atlas.yearBar).toHaveText(/: 2016/);
    await expect(atlas.marker(HAMADAN)).toHaveAttribute('data-status', 'stated');
    await atlas.yearBar.tap();
    await expect(atlas.year('2016')).toBeHidden();
  });

  test.describe('with its sheet', () => {
    test.use({ map: 'none' });

    test(
      'the sheet rests at a strip, at half and at full height, by its buttons',
      inFull(),
      async ({ atlas }) => {
        await atlas.open('en');
        const rest = (px: number) => expect.poll(() => atlas.sheetHeight()).toBeCloseTo(px, -1);
        await rest(96);
        await expect(atlas.shorterSheet).toBeDisabled();
        await atlas.tallerSheet.tap();
        await rest(0.53 * 844);
        await atlas.tallerSheet.tap();
        await rest(844 - 64);
        await expect(atlas.tallerSheet).toBeDisabled();
        await atlas.shorterSheet.tap();
        await atlas.shorterSheet.tap();
        await rest(96);
      },
    );

    for (const language of ['en', 'ar'] as const) {
      test(
        `a place of the list opens at half, from its top, with its cross in view, which leads back (${language})`,
        inFull(),
        async ({ atlas }) => {
          await atlas.open(language);
          await atlas.tallerSheet.tap();
          await atlas.tallerSheet.tap();
          await atlas.listed(HAMADAN).tap();
          await expect.poll(() => atlas.sheetHeight()).toBeCloseTo(0.53 * 844, -1);
          await expect(atlas.cardTitle).toBeInViewport({ ratio: 1 });
          await expect(atlas.closeButton).toBeInViewport({ ratio: 1 });

          await atlas.closePopup();
          await expect(atlas.listed(HAMADAN)).toBeFocused();
          await expect(atlas.listed(HAMADAN)).toBeInViewport();
          await expect.poll(() => atlas.sheetHeight()).toBeCloseTo(844 - 64, -1);
        },
      );
    }

    test('the sheet follows a finger and comes to the nearest rest', async ({ atlas }) => {
      await atlas.open('en');
      const top = await atlas.sheetTop();
      const { mouse } = atlas.page;
      await mouse.move(195, top + 12);
      await mouse.down();
      await mouse.move(195, top - 280, { steps: 5 });
      await mouse.up();
      await expect.poll(() => atlas.sheetHeight()).toBeCloseTo(0.53 * 844, -1);
    });

    test(
      'the header and the years stand over the map, which has the whole screen',
      inFull(),
      async ({ atlas }) => {
        await atlas.open('ar');
        expect(await atlas.map.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
        expect((await atlas.header.boundingBox())?.height).toBe(48);
        const years = await atlas.yearBar.boundingBox();
        expect((years?.y ?? 0) + (years?.height ?? 0)).toBeLessThanOrEqual(110);
      },
    );

    for (const language of ['en', 'zh-Hant'] as const) {
      test(
        `the menu has the story, the comparison and the data (${language})`,
        inFull(),
        async ({ atlas }) => {
          await atlas.open(language);
          await atlas.menuButton.tap();
          for (const name of ['nav_story', 'compare_link_label', 'data_title'] as const) {
            const link = atlas.pages.getByRole('link', { name: atlas.word(name), exact: true });
            await expect(link).toBeVisible();
            expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
          }
          await atlas.pages.getByRole('link', { name: atlas.word('nav_story') }).tap();
          await expect(atlas.page).toHaveURL(/\/story\//);
          expect(await atlas.sheetHeight()).toBeCloseTo(0.53 * 844, -1);
        },
      );
    }

    test(
      'the menu opens, closes with Escape and leads to the other pages',
      inFull(),
      async ({ atlas }) => {
        await atlas.open('en');
        await expect(atlas.pages).toBeHidden();
        await atlas.menuButton.tap();
        await expect(atlas.pages).toBeVisible();
        await atlas.page.keyboard.press('Escape');
        await expect(atlas.pages).toBeHidden();
        await expect(atlas.menuButton).toBeFocused();
        await atlas.menuButton.tap();
        await atlas.pages.getByRole('link', { name: atlas.word('nav_sources') }).tap();
        await expect(atlas.page).toHaveURL(/\/en\/sources\/$/);
      },
    );
  });
});

for (const [language, viewport] of [
  ['en', { width: 844, height: 390 }],
  ['ar', { width: 667, height: 375 }],
] as const) {
  test.describe(
    `on a phone on its side (${language}, ${viewport.width} px)`,
    inFull(language !== 'en'),
    () => {
      test.use({ viewport, hasTouch: true, isMobile: true });

      test(
        'a place opens in the panel beside the map, which shows it',
        inFull(),
        async ({ atlas }) => {
          await atlas.open(language);
          await atlas.marker('tehran').tap();
          await expect(atlas.cardTitle).toBeInViewport({ ratio: 1 });
          await expect(atlas.closeButton).toBeInViewport({ ratio: 1 });
          await expect(atlas.popup).toBeHidden();
          await expect.poll(() => atlas.markersInView()).toContain('tehran');
          await expect.poll(() => atlas.markersUnder(atlas.sheet)).not.toContain('tehran');
          expect((await atlas.map.boundingBox())?.height).toBeGreaterThan(290);

          await atlas.closePopup();
          await expect(atlas.list).toBeAttached();
        },
      );

      test('the years are a bar over the map that unfolds', inFull(), async ({ atlas }) => {
        await atlas.open(language);
        await expect(atlas.year('2016')).toBeHidden();
        await atlas.yearBar.tap();
        await atlas.year('2016').tap();
        await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
      });
    },
  );
}

test.describe('on a phone of 320 px', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true, map: 'none' });

  for (const language of languages) {
    test(
      `everything is within the screen and large enough for a finger (${language})`,
      inFull(),
      async ({ atlas }) => {
        await atlas.open(language);
        await atlas.listed(HAMADAN).tap();
        await expect(atlas.cardTitle).toBeInViewport();
        expect(await atlas.overflow()).toBe(0);
        for (const button of [
          ...[atlas.closeButton, atlas.tallerSheet, atlas.shorterSheet],
          ...[atlas.menuButton, atlas.yearBar],
        ]) {
          const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 };
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
          await expect(button).toBeInViewport({ ratio: 1 });
        }
        await atlas.menuButton.tap();
        await atlas.pages.getByRole('link', { name: atlas.word('data_title') }).tap();
        await expect(atlas.pageTitle).toHaveText(atlas.word('data_title'));
        expect(await atlas.overflow()).toBe(0);
      },
    );
  }
});

for (const language of languages) {
  test(`no page is wider than its window (${language})`, inFull(), async ({ atlas, page }) => {
    // The map has no width of its own and takes long to draw.
    await atlas.withoutWebGL();
    const pages = [
      ...['', 'place/moscow/', 'fact/coalition-formed/', 'story/idlib/', 'data/', 'about/'],
      ...['sources/', 'sources/en-cooperation/', 'embed/place/tehran/'],
    ];
    for (const rest of pages) {
      await atlas.visit(language, rest);
      await page.evaluate(() => document.fonts.ready);
      for (const width of [320, 390, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await atlas.overflow(), `${rest} at ${width} px`).toBe(0);
      }
    }
  });
}
