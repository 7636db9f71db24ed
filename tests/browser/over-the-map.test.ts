import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { boxOf } from './page-geometry';

for (const path of ['story/protests-and-war/', 'place/idlib-province/']) {
  test.describe(`beside ${path}`, inFull(path.startsWith('place')), () => {
    test.use({ viewport: { width: 1280, height: 800 } });

    test('no name of a degree stands under what lies over the map', async ({ atlas, page }) => {
      await atlas.open('en', path);
      await atlas.drawn();
      await expect(atlas.degreeNames).not.toHaveCount(0);
      await expect
        .poll(() =>
          page.evaluate(() => {
            const boxesOf = (selector: string) =>
              [...document.querySelectorAll(selector)].map((found) =>
                found.getBoundingClientRect(),
              );
            const over = boxesOf('.controls, [data-edge]');
            return boxesOf('.degrees > span').filter((name) =>
              over.some(
                ({ left, right, top, bottom }) =>
                  name.left < right && name.right > left && name.top < bottom && name.bottom > top,
              ),
            ).length;
          }),
        )
        .toBe(0);
    });
  });
}

test.describe('on a phone', inFull(), () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    baseMap: 'whole',
  });

  test('the chip of a country keeps clear of the name beside the marker of the page', async ({
    atlas,
  }) => {
    await atlas.open('en', 'place/idlib-province/');
    await atlas.drawn();
    const { y } = await atlas.markerSpot('idlib-province');
    await expect
      .poll(async () => {
        const chip = await boxOf(atlas.edgeChip('lebanon'));
        return Math.max(chip.y - y, y - (chip.y + chip.height));
      })
      .toBeGreaterThan(12);
  });
});
