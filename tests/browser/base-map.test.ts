import { expect, test } from './fixtures';
import { inFull } from './in-full';
import type { Language } from './words';

/** Latitude and longitude in degrees: a coast, an air base, a city of rivers, a hatched province, and far from all of them. */
const spots = {
  latakia: [35.45, 35.9],
  hamadan: [35.15, 48.65],
  baghdad: [33.3, 44.4],
  idlib: [35.9, 36.6],
  moscow: [55.75, 37.6],
} as const;
const zooms = [3, 5, 7, 9, 11];
const languages: Language[] = ['en', 'ar', 'zh-Hant'];
const themes = ['light', 'dark'] as const;
const land = { light: '#EDEBE4', dark: '#1B2329' } as const;
const memberLand = { light: '#FAF8F2', dark: '#262F36' } as const;

/** Each spot and zoom in one language and theme, so that all of these are seen together. */
const closeUps = Object.entries(spots).flatMap(([name, [latitude, longitude]], place) =>
  zooms.map((zoom, step) => ({
    name: `${name}-${zoom}`,
    path: `embed/map/#${zoom}/${latitude}/${longitude}`,
    language: languages[(place + step) % languages.length] ?? 'en',
    theme: themes[(place + Math.floor(step / 2)) % themes.length] ?? 'light',
  })),
);

for (const { name, path, language, theme } of closeUps) {
  test.describe(`the base map at ${name}`, inFull(), () => {
    test.use({
      viewport: { width: 480, height: 620 },
      colorScheme: theme,
      baseMap: 'whole',
    });

    test(`looks as it did: ${name}`, async ({ atlas, page }) => {
      await atlas.visit(language, path);
      await atlas.drawn();
      // What is fetched only close up comes after the first drawing.
      await page.waitForLoadState('networkidle');
      const ground =
        (await atlas.mapPixels(land[theme])) + (await atlas.mapPixels(memberLand[theme]));
      expect(ground).toBeGreaterThan(1000);
      // Two machines may smooth an edge differently.
      await expect(atlas.map).toHaveScreenshot(`base-map-${name}.png`, { maxDiffPixelRatio: 0.02 });
    });
  });
}
