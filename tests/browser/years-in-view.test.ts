import { expect, test } from './fixtures';
import { boxOf } from './page-geometry';
import { inFull } from './in-full';

for (const [language, width] of [
  ['en', 1280],
  ['ar', 820],
  ['zh-Hant', 390],
] as const) {
  test.describe(`in a window ${width} px wide`, inFull(width !== 1280), () => {
    test.use({ map: 'none', viewport: { width, height: 844 } });

    test(`“Only” covers no square of the undated (${language})`, async ({ atlas }) => {
      await atlas.open(language);
      if (width < 768) await atlas.yearBar.click();
      const squares = await boxOf(atlas.squares('undated'));
      const only = await boxOf(atlas.only(atlas.word('undated')));
      const apart = [
        ...[squares.x - (only.x + only.width), only.x - (squares.x + squares.width)],
        ...[squares.y - (only.y + only.height), only.y - (squares.y + squares.height)],
      ];
      expect(Math.max(...apart)).toBeGreaterThanOrEqual(0);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ map: 'none', hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const language of ['en', 'ar'] as const) {
    test(
      `the unfolded years begin at the one with the most facts (${language})`,
      inFull(language === 'ar'),
      async ({ atlas }) => {
        await atlas.open(language);
        await atlas.yearBar.tap();
        await expect(atlas.year('2015')).toBeInViewport({ ratio: 1 });
      },
    );
  }
});

for (const [language, width, height, rest, map] of [
  ['en', 390, 844, '', 'none'],
  ['ar', 390, 844, '', 'none'],
  ['ar', 820, 1180, 'place/idlib-province/', 'none'],
  // The page shows the choice before for as long as a live map draws.
  ['zh-Hant', 390, 844, '', 'live'],
] as const) {
  test.describe(`in a window ${width} px wide`, inFull(language !== 'ar' || width !== 390), () => {
    test.use({ map, hasTouch: true, isMobile: true, viewport: { width, height } });

    test(`no year shows round the undated (${language})`, async ({ atlas }) => {
      await atlas.open(language, rest);
      if (width < 768) await atlas.yearBar.tap();
      await expect(atlas.rangeHandle('to')).toBeAttached();
      expect(await atlas.inkRoundUndated('#14212b')).toBe(0);
    });

    test(`a year that a link chooses is in view (${language})`, async ({ atlas }) => {
      await atlas.open(language, `${rest}?years=2015`);
      if (width < 768) await atlas.yearBar.tap();
      await expect(atlas.year('2015')).toBeInViewport({ ratio: 0.99 });
      await expect.poll(() => atlas.clearOfUndated('2015')).toBeGreaterThanOrEqual(0);
    });

    test(`a year that comes back by Back comes into view (${language})`, async ({ atlas }) => {
      await atlas.open(language, `${rest}?years=2015`);
      if (width < 768) await atlas.yearBar.tap();
      await atlas.year('2015').tap();
      await expect.poll(() => atlas.yearsOn()).toContain('1979');
      await atlas.scrollYears('start');
      await atlas.page.goBack();
      await expect.poll(() => atlas.yearsOn()).toEqual(['2015']);
      await expect(atlas.year('2015')).toBeInViewport({ ratio: 0.99 });
      await expect.poll(() => atlas.clearOfUndated('2015')).toBeGreaterThanOrEqual(0);
    });

    test(`a tap on a second year moves the row by nothing (${language})`, async ({ atlas }) => {
      await atlas.open(language, rest);
      if (width < 768) await atlas.yearBar.tap();
      await atlas.year('1979').tap();
      await expect.poll(() => atlas.yearsOn()).toEqual(['1979']);
      await atlas.scrollYears('end');
      const { x } = await boxOf(atlas.year('2016'));
      await atlas.year('2016').tap();
      await expect.poll(() => atlas.yearsOn()).toEqual(['1979', '2016']);
      expect((await boxOf(atlas.year('2016'))).x).toBe(x);
    });
  });
}
