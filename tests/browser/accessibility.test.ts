import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { AtlasPage } from './atlas-page';
import { expect, test } from './fixtures';
import { languages } from './words';
import { inFull } from './in-full';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every view is looked at on both screens and in both themes. The languages take turns in which screen has which:
 * what stands in a page is the same in both themes, and its colours are the same on both screens.
 */
const screens = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const looks = {
  en: { wide: 'light', phone: 'dark' },
  ar: { wide: 'dark', phone: 'light' },
  'zh-Hant': { wide: 'light', phone: 'dark' },
} as const;

/** What axe finds on each screen, with the part of the page it is about. */
async function axeErrors({ page, language }: AtlasPage): Promise<string[]> {
  const errors: string[] = [];
  await page.evaluate(axe);
  for (const screen of ['wide', 'phone'] as const) {
    await page.setViewportSize(screens[screen]);
    await page.emulateMedia({ colorScheme: looks[language][screen] });
    const { violations } = await page.evaluate(() =>
      // axe leaves out the size of targets, a rule of WCAG 2.2 AA, unless it is asked for.
      (window as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } }).axe.run({
        rules: { 'target-size': { enabled: true } },
      }),
    );
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        // What lies behind a modal dialog cannot be reached, though axe takes it for targets in its way.
        if (id === 'target-size' && (await isBehindDialog(page, target.join(' ')))) continue;
        // Where a place lies is what its marker says (WCAG 2.5.8, essential); the list has all of them in full size.
        if (id === 'target-size' && target.join(' ').includes('data-place')) continue;
        errors.push(`${screen}, ${id}, ${target.join(' ')}: ${failureSummary ?? ''}`);
      }
    }
  }
  await page.setViewportSize(screens.wide);
  return errors;
}

function isBehindDialog(page: AtlasPage['page'], selector: string): Promise<boolean> {
  return page.evaluate((found) => {
    const dialog = document.querySelector('dialog:modal');
    const target = document.querySelector(found);
    return dialog !== null && target !== null && !dialog.contains(target);
  }, selector);
}

/** The views that `npm test` looks at: those most read, and one of each kind of part. */
const withEveryChange = new Set(['the map', 'the page of a place']);

type Views = Record<string, (atlas: AtlasPage) => Promise<void>>;

/** The views with a live map and its markers. */
const onTheMap: Views = {
  'the map': (atlas) => atlas.open(atlas.language),
  'a place on the map': async (atlas) => {
    await atlas.open(atlas.language, '?years=2015');
    await atlas.listed('idlib-province').click();
    await expect(atlas.cardTitle).toBeVisible();
  },
  'two years side by side': async (atlas) => {
    await atlas.visit(atlas.language, 'compare/?actors=iran');
    await expect(atlas.anyMarker).toBeAttached();
  },
};

/** The others, with what opens on them. */
const besideTheMap: Views = {
  'the map without WebGL': (atlas) => atlas.open(atlas.language),
  'the results of a search': async (atlas) => {
    await atlas.visit(atlas.language, '?q=iran&years=2016');
    await expect(atlas.marked.first()).toBeVisible();
  },
  'nothing to show': async (atlas) => {
    await atlas.visit(atlas.language, '?years=1979&layers=aid');
    await expect(atlas.notice(atlas.word('nothing_matches'))).toBeVisible();
  },
  'the filters': async (atlas) => {
    await atlas.open(atlas.language, '?actors=hezbollah');
    if (await atlas.list.isVisible()) await atlas.openFilters();
  },
  'the page of a place': async (atlas) => {
    await atlas.open(atlas.language, 'place/moscow/');
    await expect(atlas.disputes().first()).toBeVisible();
  },
  'the page of a place outside the years': async (atlas) => {
    await atlas.open(atlas.language, 'place/aleppo/?years=2015');
    await expect(atlas.cardTitle).toBeVisible();
  },
  'the menu of citations': async (atlas) => {
    await atlas.open(atlas.language, 'place/tehran/');
    await atlas.openCite(atlas.page.locator('.actions'));
    await expect(atlas.citation).toHaveValue(/./);
  },
  'the key': async (atlas) => {
    await atlas.open(atlas.language);
    await atlas.page.keyboard.press('?');
    await expect(atlas.wholeKey).toBeVisible();
  },
  'the dialog for own data': async (atlas) => {
    await atlas.open(atlas.language);
    await atlas.page.getByRole('button', { name: atlas.word('own_add') }).click();
    await expect(atlas.page.getByRole('dialog', { name: atlas.word('own_title') })).toBeVisible();
  },
  'a page that is not there': async (atlas) => {
    await atlas.visit(atlas.language, 'nowhere/');
    await expect(atlas.pageTitle).toHaveText(atlas.word('not_found_title'));
  },
  'the code of an embed': async (atlas) => {
    await atlas.open(atlas.language, 'place/tehran/');
    await atlas.embedButton.click();
    await expect(atlas.embedDialog).toBeVisible();
  },
  'a fact': (atlas) => atlas.open(atlas.language, 'fact/idlib-province-lost-2015/'),
  'a step of the story': (atlas) => atlas.open(atlas.language, 'story/idlib/'),
  'the sources': (atlas) => atlas.visit(atlas.language, 'sources/'),
  'a document': (atlas) => atlas.visit(atlas.language, 'sources/en-cooperation/'),
  'the disagreements': (atlas) => atlas.visit(atlas.language, 'disagreements/'),
  'what changed': (atlas) => atlas.visit(atlas.language, 'changes/'),
  'the open data': (atlas) => atlas.visit(atlas.language, 'data/'),
  'the page about the atlas': (atlas) => atlas.visit(atlas.language, 'about/'),
  'an embed': (atlas) => atlas.visit(atlas.language, 'embed/place/tehran/'),
};

/** The views of somebody who has never been here. */
const atFirst: Views = {
  'the opening': async (atlas) => {
    await atlas.open(atlas.language);
    await expect(atlas.opening).toBeVisible();
  },
};

for (const [map, views, visit] of [
  ['live', onTheMap, 'another'],
  ['none', besideTheMap, 'another'],
  ['none', atFirst, 'first'],
] as const) {
  test.describe(`map ${map}, ${visit} visit`, () => {
    // The page for unknown addresses is one of the views.
    test.use({ viewport: screens.wide, map, visit, expectedError: /status of 404|Not found: / });
    for (const [place, [name, open]] of Object.entries(views).entries()) {
      for (const language of languages) {
        // The languages take turns here too: each view is looked at in one of them with every change.
        const isTurn = language === languages[place % languages.length];
        test(
          `axe finds nothing in ${name} (${language})`,
          inFull(!isTurn || !withEveryChange.has(name)),
          async ({ atlas }) => {
            atlas.language = language;
            await open(atlas);
            expect(await axeErrors(atlas)).toEqual([]);
          },
        );
      }
    }
  });
}

test('the map says that the list has the same content', inFull(), async ({ atlas }) => {
  await atlas.open('en');
  await expect(atlas.map).toHaveAccessibleName('Map');
  await expect(atlas.map).toHaveAccessibleDescription(atlas.word('map_hint'));
});

test('a marker says its name, kind, firmness and number of facts', async ({ atlas }) => {
  await atlas.open('en', '?years=2016,undated');
  await expect(atlas.marker('aleppo')).toHaveAccessibleName('Aleppo, Aid, Stated as fact, 3 facts');
  await expect(atlas.marker('idlib-province')).toHaveAccessibleName(
    'Idlib province, Fighting and border, not in the chosen years',
  );
});
