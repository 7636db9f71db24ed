import { expect, test } from './fixtures';
import { boxOf } from './page-geometry';
import type { Box } from './pixels';
import { inFull } from './in-full';

const touch = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

for (const language of ['en', 'ar'] as const) {
  test.describe(
    `a card that is lower than what it tells (${language})`,
    inFull(language !== 'en'),
    () => {
      test.use({ viewport: { width: 1280, height: 800 } });

      test('keeps title, cross and what is done with the place, and its facts scroll', async ({
        atlas,
      }) => {
        await atlas.open(language);
        await atlas.marker('idlib-province').click();
        await expect(atlas.popupTitle).toBeFocused();
        const kept = [
          ...[atlas.popupTitle, atlas.closeButton, atlas.citeButton(atlas.popup)],
          atlas.popup.getByRole('link', { name: atlas.word('open_place_page') }),
        ];
        for (const part of kept) await expect(part).toBeInViewport({ ratio: 0.99 });
        const last = atlas.popup.locator('article').last().getByRole('link').last();
        await expect(last).not.toBeInViewport({ ratio: 0.99 });
        await last.scrollIntoViewIfNeeded();
        await expect(last).toBeInViewport({ ratio: 0.99 });
        for (const part of kept) await expect(part).toBeInViewport({ ratio: 0.99 });
      });
    },
  );

  test.describe(`a card over the map (${language})`, inFull(language !== 'en'), () => {
    test.use({ viewport: { width: 1440, height: 900 } });

    for (const place of ['hamadan-air-base', 'tehran', 'palmyra']) {
      test(
        `covers no button, no chip and not its own place: ${place}`,
        inFull(),
        async ({ atlas }) => {
          await atlas.open(language, '?years=undated,2015,2016');
          await expect(atlas.chip('years')).toBeVisible();
          await atlas.marker(place).click();
          await expect(atlas.popupTitle).toBeFocused();
          await expect.poll(() => atlas.markersInView()).toContain(place);
          await expect.poll(() => atlas.markersUnder(atlas.popup)).not.toContain(place);
          const covered = async () => {
            const card = await boxOf(atlas.popup);
            return (await atlas.overMapBoxes()).filter((box) => touch(card, box));
          };
          await expect.poll(covered).toEqual([]);
          await expect.poll(() => atlas.markersUnder(atlas.mapButtons)).not.toContain(place);
        },
      );
    }

    test(
      'keeps its height and its buttons their place while one steps through it',
      inFull(),
      async ({ atlas }) => {
        await atlas.open(language);
        await atlas.marker('syria').click();
        await expect(atlas.popupTitle).toBeFocused();
        const [card, next] = [await boxOf(atlas.popup), await boxOf(atlas.nextFacts)];
        for (let step = 0; step < 4; step += 1) {
          const part = await atlas.factsPart.innerText();
          await atlas.nextFacts.click();
          await expect(atlas.factsPart).not.toHaveText(part);
          expect(await boxOf(atlas.popup)).toEqual(card);
          expect(await boxOf(atlas.nextFacts)).toEqual(next);
        }
      },
    );
  });
}
