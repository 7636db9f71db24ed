import type { BrowserContextOptions } from '@playwright/test';
import type { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { inFull } from './in-full';
import type { Language } from './words';

interface Scene {
  screen: Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'isMobile' | 'hasTouch'>;
  language: Language;
  /** The page, and what is done on it. */
  path: string;
  act?(atlas: AtlasPage): Promise<void>;
  /** Colours that cover a good part of it: what is blank has none of them. "#CBDBE3" */
  colours: string[];
  expectedError?: RegExp;
}

const wide = { width: 1440, height: 900 };
const light = ['#CBDBE3', '#EDEBE4', '#FAF8F2'];
const dark = ['#1B2329', '#262F36'];

/** One for each picture of the design. What is drawn of them by hand is told apart by eye; these tell when one changes. */
const scenes: Record<string, Scene> = {
  'a-map': {
    screen: { viewport: wide },
    language: 'en',
    path: '?years=2015,2016,undated',
    act: async (atlas) => {
      await atlas.listed('bassel-al-assad-airport').click();
      await expect(atlas.popup).toBeVisible();
    },
    colours: light,
  },
  'b-place-dark-ar': {
    screen: { viewport: wide, colorScheme: 'dark' },
    language: 'ar',
    path: 'place/baghdad-operation-room/?years=2015,undated',
    colours: dark,
  },
  'c-phone-zh': {
    screen: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    language: 'zh-Hant',
    path: '?years=2016,undated',
    act: async (atlas) => {
      await atlas.touchMap();
      const { x, y } = await atlas.markerSpot('aleppo');
      await atlas.page.touchscreen.tap(x, y);
      await expect(atlas.cardTitle).toBeVisible();
    },
    colours: light,
  },
  'd-sources': {
    screen: { viewport: wide },
    language: 'en',
    path: 'sources/',
    colours: ['#FCFCFA', '#14212B'],
  },
  'e-social-image': {
    screen: { viewport: { width: 1200, height: 630 } },
    language: 'en',
    path: 'place/bassel-al-assad-airport/card.png',
    colours: light,
    // The page around a picture is the browser's own: its icon is nowhere, and the policy refuses its styles.
    expectedError: /status of 404|Applying inline style/,
  },
  'f-marks': {
    screen: { viewport: wide },
    language: 'en',
    path: '#6.6/34.9/37.4',
    act: (atlas) => atlas.openKey(),
    colours: light,
  },
  'f-marks-dark': {
    screen: { viewport: wide, colorScheme: 'dark' },
    language: 'en',
    path: '#6.6/34.9/37.4',
    act: (atlas) => atlas.openKey(),
    colours: dark,
  },
};

for (const [name, scene] of Object.entries(scenes)) {
  const { screen, language, path, act, colours, expectedError = null } = scene;
  test.describe(name, inFull(!/^[ae]-/.test(name)), () => {
    test.use({ ...screen, expectedError, baseMap: 'whole' });

    test(`looks as it did: ${name}`, async ({ atlas, page }) => {
      await atlas.visit(language, path);
      await act?.(atlas);
      await atlas.drawn();
      for (const colour of colours) {
        expect(await atlas.screenPixels(colour), `pixels in ${colour}`).toBeGreaterThan(2000);
      }
      // Two machines may smooth an edge differently.
      await expect(page).toHaveScreenshot(`${name}.png`, {
        maxDiffPixelRatio: 0.015,
      });
    });
  });
}
