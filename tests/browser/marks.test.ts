import type { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { word, type Language } from './words';
import { inFull } from './in-full';

const FACT = 'fact/idlib-province-lost-2015/';
const some: Language[] = ['en', 'ar'];

/** The first chip of a document's paragraph on a page. */
const chip = (atlas: AtlasPage) => atlas.page.locator('article .chip').first();

test.describe('wide', () => {
  test.use({ viewport: { width: 1440, height: 900 }, map: 'none' });

  for (const language of some) {
    test(
      `a chip says its document and paragraph by hover and by focus (${language})`,
      inFull(),
      async ({ atlas }) => {
        await atlas.open(language, FACT);
        await chip(atlas).hover();
        await expect(atlas.tip).toBeVisible();
        const said = await atlas.tip.innerText();
        expect(await chip(atlas).getAttribute('aria-label')).toContain(said);
        // It stays while the pointer is on it, and goes with the pointer.
        await atlas.tip.hover();
        await expect(atlas.tip).toHaveText(said);
        await atlas.page.mouse.move(5, 5);
        await expect(atlas.tip).toBeHidden();

        await chip(atlas).evaluate((element) => {
          const before = document.createElement('button');
          element.before(before);
          before.focus();
        });
        await atlas.page.keyboard.press('Tab');
        await expect(chip(atlas)).toBeFocused();
        await expect(atlas.tip).toHaveText(said);
        await atlas.page.keyboard.press('Escape');
        await expect(atlas.tip).toBeHidden();
        await expect(chip(atlas)).toBeFocused();
      },
    );
  }

  test(
    'the words stand beside their mark, within the window, on the page and in the years',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('ar', 'place/moscow/');
      const last = atlas.year('undated');
      for (const mark of [atlas.page.locator('.tally .squares'), last]) {
        await mark.hover({ position: { x: 3, y: 3 } });
        await expect(atlas.tip).toContainText(word('ar', 'mark_squares'));
        const [tip, box] = [await atlas.tip.boundingBox(), await mark.boundingBox()];
        if (!tip || !box) throw new Error('Nothing is drawn.');
        expect(tip.x).toBeGreaterThanOrEqual(0);
        expect(tip.x + tip.width).toBeLessThanOrEqual(1440);
        expect(
          Math.min(Math.abs(tip.y - box.y - box.height), Math.abs(box.y - tip.y - tip.height)),
        ).toBeLessThan(12);
        await atlas.page.mouse.move(5, 5);
        await expect(atlas.tip).toBeHidden();
      }
    },
  );

  test('each kind of mark says what it means', inFull(), async ({ atlas }) => {
    const says = async (selector: string, text: string) => {
      await atlas.page.locator(selector).first().hover();
      await expect(atlas.tip).toContainText(text);
    };
    await atlas.open('en', FACT);
    await says('article header .status', word('en', 'explain_disputed'));
    await says('svg.track', word('en', 'mark_axis'));
    await atlas.visit('en', 'sources/');
    await says('td a.stance', word('en', 'stance_asserts'));
    await says('td .silent', word('en', 'silent'));
    await says('.from-reference', word('en', 'date_from_reference'));
    await atlas.visit('en', 'sources/en-cooperation/');
    await says(
      'h1 .code',
      await atlas.page
        .locator('h1')
        .innerText()
        .then((name) => name.slice(3).trim()),
    );
    await says('#p8 .number a', 'paragraph 8');
  });

  test('where single keys are turned off in the key, / and ? do nothing, on the next page too', async ({
    atlas,
  }) => {
    await atlas.open('en');
    await atlas.keyButton.click();
    await atlas.wholeKey.getByRole('checkbox', { name: atlas.word('keys_single') }).uncheck();
    await atlas.page.keyboard.press('Escape');
    await atlas.visit('en', 'about/');
    await expect(atlas.searchField).not.toHaveAttribute('aria-keyshortcuts');
    await atlas.page.keyboard.press('/');
    await atlas.page.keyboard.press('?');
    await expect(atlas.searchField).not.toBeFocused();
    await expect(atlas.wholeKey).toHaveCount(0);
  });

  for (const language of some) {
    test(
      `? opens the key and closes it, but not where one types (${language})`,
      inFull(),
      async ({ atlas, dossier }) => {
        await atlas.open(language);
        await atlas.page.keyboard.press('?');
        await expect(atlas.wholeKey).toBeVisible();
        await expect(atlas.wholeKey).toContainText(atlas.word('explain_fact'));
        for (const { code } of dossier.documents) {
          await expect(atlas.wholeKey.getByText(code, { exact: true })).toBeVisible();
        }
        await atlas.page.keyboard.press('?');
        await expect(atlas.wholeKey).toBeHidden();

        await atlas.search('?');
        await expect(atlas.searchField).toHaveValue('?');
        await expect(atlas.wholeKey).toBeHidden();
      },
    );
  }

  test(
    'the question mark of an Arabic keyboard opens the key, and closes it after a press on its text',
    inFull(),
    async ({ atlas }) => {
      // No keyboard of the driver has it. Text that was pressed has no focus: what is pressed next is the page's.
      const press = () =>
        atlas.page.evaluate(() =>
          (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent('keydown', { key: '؟', bubbles: true, cancelable: true }),
          ),
        );
      await atlas.open('ar');
      await press();
      await atlas.wholeKey.getByText(atlas.word('explain_fact')).click();
      await press();
      await expect(atlas.wholeKey).toBeHidden();
    },
  );

  test('Escape closes the key and gives the focus back', inFull(), async ({ atlas }) => {
    await atlas.visit('en', 'about/');
    await atlas.keyButton.press('Enter');
    await expect(atlas.wholeKey).toBeVisible();
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.wholeKey).toBeHidden();
    await expect(atlas.keyButton).toBeFocused();
  });
});

test.describe('on the map', () => {
  test('a marker says what is drawn of its place', inFull(), async ({ atlas }) => {
    await atlas.open('en', '#8/35.8/36.6');
    await atlas.marker('idlib-province').hover();
    await expect(atlas.tip).toContainText('Idlib province, Fighting and border, Disputed');
    await expect(atlas.tip).toContainText(word('en', 'mark_area'));
  });

  for (const language of some) {
    test(
      `a right click gives the coordinates of its spot (${language})`,
      inFull(),
      async ({ atlas, dossier }) => {
        await atlas.open(language, '#6/34.5/47');
        const place = dossier.places.find(({ id }) => id === 'hamadan-air-base');
        if (!place) throw new Error('Hamadan is gone.');
        const { x, y } = await atlas.markerSpot(place.id);
        // A degree of longitude is 91 px wide at this zoom.
        await atlas.page.mouse.click(x + 91, y, { button: 'right' });
        await expect(atlas.coordinates).toBeVisible();
        const [latitude, longitude] = await atlas.coordinatesTold();
        expect(Math.abs(latitude - place.point[1])).toBeLessThan(0.1);
        expect(Math.abs(longitude - place.point[0] - 1)).toBeLessThan(0.1);
        await atlas.page.keyboard.press('Escape');
        await expect(atlas.coordinates).toBeHidden();
      },
    );
  }

  test.describe('with a clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test(
      'C on the map gives the coordinates of its middle, to copy',
      inFull(),
      async ({ atlas }) => {
        await atlas.open('en', '#6/34.5/47');
        await atlas.canvas.focus();
        await atlas.page.keyboard.press('c');
        await expect(atlas.coordinates.getByRole('textbox')).toBeFocused();
        await expect(atlas.coordinates.getByRole('textbox')).toHaveValue('34.50, 47.00');
        await atlas.coordinates.getByRole('button', { name: 'Copy' }).click();
        await expect(atlas.coordinates.getByRole('status')).toHaveText('Coordinates copied');
        expect(await atlas.page.evaluate(() => navigator.clipboard.readText())).toBe(
          '34.50, 47.00',
        );
        await atlas.page.keyboard.press('Escape');
        await expect(atlas.canvas).toBeFocused();
      },
    );
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test(
    'a finger that rests on a chip is told of it, and follows no link',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('zh-Hant', FACT);
      const { address } = atlas;
      const lift = await atlas.holdFinger(chip(atlas));
      await expect(atlas.tip).toBeVisible();
      await lift();
      await expect(atlas.tip).toBeVisible();
      expect(atlas.address).toBe(address);
      await atlas.page.touchscreen.tap(200, 150);
      await expect(atlas.tip).toBeHidden();
    },
  );

  test('the key is in the menu', inFull(), async ({ atlas }) => {
    await atlas.open('ar');
    await atlas.menuButton.tap();
    await atlas.keyButton.tap();
    await expect(atlas.wholeKey).toBeVisible();
    await expect(atlas.page.locator('#menu')).toBeHidden();
    expect(await atlas.overflow()).toBe(0);
  });

  test('a finger that rests on the map is given coordinates', inFull(), async ({ atlas }) => {
    await atlas.open('en', '#6/33/44');
    const lift = await atlas.holdFingerAt(120, 330);
    await expect(atlas.coordinates).toBeVisible();
    await lift();
    await expect(atlas.coordinates).toBeVisible();
    const [latitude, longitude] = await atlas.coordinatesTold();
    expect(latitude).toBeGreaterThan(33);
    expect(longitude).toBeLessThan(44);
  });
});
