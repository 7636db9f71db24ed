import type { APIRequestContext } from '@playwright/test';
import type { AtlasPage } from './atlas-page';
import { byId, readDossier, type DossierFile } from './dossier-file';
import { expect, test } from './fixtures';
import { boxOf } from './page-geometry';
import type { Language } from './words';
import { inFull } from './in-full';

const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The sites that a step tells of. */
function toldSites(dossier: DossierFile, step: string): Set<string> {
  const places = byId(dossier.story, step).facts.flatMap((id) => byId(dossier.facts, id).places);
  return new Set(places.map((id) => byId(dossier.places, id).sameSiteAs ?? id));
}

/** The sentences of a step as the record has them. */
async function sentencesOf(request: APIRequestContext, step: string, language: Language) {
  const manifest = (await (await request.get('geo/atlas.json')).json()) as {
    story: { id: string; sentences: { text: Record<Language, string> }[] }[];
  };
  return byId(manifest.story, step).sentences.map(({ text }) => text[language]);
}

/** Whether a link is in the window, and nothing lies over its middle. */
function isInReach(atlas: AtlasPage, rel: 'prev' | 'next'): Promise<boolean> {
  return atlas.storyLink(rel).evaluate((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
}

for (const language of ['en', 'ar'] as const) {
  for (const [name, screen] of Object.entries({ wide, phone })) {
    test.describe(`${name}, ${language}`, inFull(language === 'en' || name === 'wide'), () => {
      test.use(screen);

      test('a step tells its sentences, then its facts, and lights its places alone', async ({
        atlas,
        request,
      }) => {
        const dossier = await readDossier(request, language);
        await atlas.open(language, 'story/aleppo/');
        await expect(atlas.pageTitle).toHaveText(byId(dossier.story, 'aleppo').title);
        for (const sentence of await sentencesOf(request, 'aleppo', language)) {
          await expect(atlas.storyText).toContainText(sentence);
        }
        for (const id of byId(dossier.story, 'aleppo').facts) {
          await expect(atlas.fact(id)).toContainText(byId(dossier.facts, id).statement);
        }
        const lit = toldSites(dossier, 'aleppo');
        const markers = await atlas.markers();
        for (const [id, status] of Object.entries(markers)) {
          expect(status !== 'outside', `${id} is lit`).toBe(lit.has(id));
        }
        await expect.poll(() => atlas.markersInView()).toContain('aleppo');
        await expect.poll(() => atlas.markersUnder(atlas.sheet)).not.toContain('aleppo');
      });

      test(
        'each step has its own part of the map, on the way back too',
        inFull(),
        async ({ atlas }) => {
          await atlas.open(language, 'story/aleppo/');
          const start = await atlas.markerSpot('aleppo');
          const away = async () => {
            const { x, y } = await atlas.markerSpot('aleppo');
            return Math.hypot(x - start.x, y - start.y);
          };
          await atlas.storyLink('next').click();
          await expect.poll(away).toBeGreaterThan(50);
          await expect.poll(() => atlas.markersInView()).toContain('hamadan-air-base');
          await atlas.page.goBack();
          await expect.poll(away).toBeLessThan(3);
        },
      );

      test(
        'Back and Next are in reach at every rest of the sheet and at the end of the text',
        inFull(),
        async ({ atlas }) => {
          await atlas.open(language, 'story/idlib/');
          await expect(atlas.storyLink('next')).toBeVisible();
          if (name === 'phone') {
            await atlas.shorterSheet.tap();
            await expect.poll(() => atlas.sheetHeight()).toBeLessThan(120);
          }
          await atlas.page.locator('.story details').scrollIntoViewIfNeeded();
          await expect.poll(() => isInReach(atlas, 'next')).toBe(true);
          await expect.poll(() => isInReach(atlas, 'prev')).toBe(true);
          const title = await atlas.pageTitle.innerText();
          await atlas.storyLink('next').click();
          await expect(atlas.pageTitle).not.toHaveText(title);
          await atlas.storyLink('prev').click();
          await expect(atlas.pageTitle).toHaveText(title);
          await expect(atlas.sheet).toContainText(
            atlas.word('story_step', { number: 4, count: 11 }),
          );
        },
      );
    });
  }

  test.describe(`by keys, ${language}`, inFull(), () => {
    test.use({ ...wide, map: 'none' });

    test('the arrow that points where reading goes leads on, the other back', async ({ atlas }) => {
      const [on, back] =
        language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      await atlas.open(language, 'story/idlib/');
      await atlas.page.keyboard.press(on);
      await expect.poll(() => atlas.address).toBe(`${language}/story/soleimani-in-moscow/`);
      await atlas.page.keyboard.press(back);
      await expect.poll(() => atlas.address).toBe(`${language}/story/idlib/`);
      // In the search field an arrow moves through its letters.
      await atlas.page.getByRole('combobox').first().focus();
      await atlas.page.keyboard.press(on);
      await atlas.storyLink('next').focus();
      await atlas.page.keyboard.press('Enter');
      await expect.poll(() => atlas.address).toBe(`${language}/story/soleimani-in-moscow/`);
      await expect(atlas.storyLink('next')).toBeFocused();
    });
  });

  test.describe(`by swipes, ${language}`, inFull(language === 'en'), () => {
    test.use({ ...phone, map: 'none' });

    test('a swipe over the text turns the page, a scroll does not', async ({ atlas }) => {
      const forwards = language === 'ar' ? 120 : -120;
      await atlas.open(language, 'story/idlib/');
      await atlas.swipeStory(-80, 160);
      await atlas.swipeStory(forwards, 10);
      await expect.poll(() => atlas.address).toBe(`${language}/story/soleimani-in-moscow/`);
      await atlas.swipeStory(-forwards, 10);
      await expect.poll(() => atlas.address).toBe(`${language}/story/idlib/`);
    });
  });

  test.describe(`in the HTML, ${language}`, () => {
    for (const [name, screen] of Object.entries({ wide, phone })) {
      test.describe(name, inFull(language === 'en' || name === 'wide'), () => {
        test.use({ ...screen, javaScriptEnabled: false });

        test('the map of a step looks at its places from the first paint', async ({ atlas }) => {
          await atlas.visit(language, 'story/hamadan/');
          const frame = await boxOf(atlas.map);
          const spot = await boxOf(atlas.staticMarker('hamadan-air-base'));
          const x = spot.x + spot.width / 2;
          expect(Math.abs(x - frame.x - frame.width / 2)).toBeLessThan(30);
          await expect(atlas.staticMarker('damascus-operation-room')).toHaveCount(0);
          const untold = atlas.word('marker_label_untold', { name: '', layer: '' });
          const words = untold.split(/[،,]/).at(-1)?.trim() ?? '?';
          await expect(atlas.staticMarker('tehran')).toHaveAccessibleName(new RegExp(words));
          await expect(atlas.staticMarker('hamadan-air-base')).not.toHaveAccessibleName(
            new RegExp(words),
          );
          await expect(atlas.page.locator('#map .scale, #map .degrees')).toHaveCount(0);
        });
      });
    }
  });
}

test.describe('without WebGL', () => {
  test.use({ map: 'none' });

  test(
    'no scale and no degrees stand beside a map that they are not of',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('en', 'story/idlib/');
      await expect(atlas.page.locator('#map .scale, #map .degrees')).toHaveCount(0);
    },
  );
});

test('each step has a link picture of its own', inFull(), async ({ request, dossier }) => {
  const pictures = new Set<string>();
  for (const { id } of dossier.story) {
    for (const language of ['en', 'ar']) {
      const html = await (await request.get(`${language}/story/${id}/`)).text();
      const address = /property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const picture = await (await request.get(address)).body();
      // Width and height stand in a PNG at bytes 16 and 20.
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
      pictures.add(picture.toString('base64'));
    }
  }
  expect(pictures.size).toBe(2 * dossier.story.length);
});
