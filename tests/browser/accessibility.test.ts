import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { languages } from './words';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious in light and in dark colours, each with the part of the page it is about. */
async function seriousFaults({ page }: AtlasPage): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      for (const { target, failureSummary } of nodes) {
        faults.push(`${colorScheme}, ${id}, ${target.join(' ')}: ${failureSummary ?? ''}`);
      }
    }
  }
  return faults;
}

/** The pages as a reader has them: with a place open, with one that the years leave out. */
const pages: Record<string, (atlas: AtlasPage) => Promise<void>> = {
  'the map': (atlas) => atlas.open(atlas.language),
  'a place on the map': async (atlas) => {
    await atlas.open(atlas.language, '?years=2015');
    await atlas.listed('idlib-province').click();
    await expect(atlas.cardTitle).toBeVisible();
  },
  'the results of a search': async (atlas) => {
    await atlas.visit(atlas.language, '?q=iran&years=2016');
    await expect(atlas.marked.first()).toBeVisible();
  },
  'the page of a place': async (atlas) => {
    await atlas.open(atlas.language, 'place/moscow/');
    await expect(atlas.readings.first()).toBeVisible();
  },
  'the page of a place outside the years': async (atlas) => {
    await atlas.open(atlas.language, 'place/aleppo/?years=2015');
    await expect(atlas.cardTitle).toBeVisible();
  },
  'two years side by side': async (atlas) => {
    await atlas.visit(atlas.language, 'compare/?actors=iran');
    await expect(atlas.anyMarker).toBeAttached();
  },
  'the sources': (atlas) => atlas.visit(atlas.language, 'sources/'),
  'a document': (atlas) => atlas.visit(atlas.language, 'sources/en-cooperation/'),
  'the page about the atlas': (atlas) => atlas.visit(atlas.language, 'about/'),
};

const screens = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`on a ${screen} screen`, () => {
    test.use({ viewport });
    for (const language of languages) {
      test(`axe finds nothing serious on any page (${language})`, async ({ atlas }) => {
        test.slow();
        atlas.language = language;
        for (const [name, open] of Object.entries(pages)) {
          await test.step(name, async () => {
            await open(atlas);
            expect.soft(await seriousFaults(atlas), name).toEqual([]);
          });
        }
      });
    }
  });
}

test('the map says that the list has the same content', async ({ atlas }) => {
  await atlas.open('en');
  await expect(atlas.map).toHaveAccessibleName('Map');
  await expect(atlas.map).toHaveAccessibleDescription(atlas.word('map_hint'));
});

test('a marker says its name, kind, firmness and number of facts', async ({ atlas }) => {
  await atlas.open('en', '?years=2016,undated');
  await expect(atlas.marker('aleppo')).toHaveAccessibleName('Aleppo, Aid, Stated, 4 facts');
  await expect(atlas.marker('idlib-province')).toHaveAccessibleName(
    'Idlib province, Ground fighting, outside these years',
  );
});
