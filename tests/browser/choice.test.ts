import { cellsOf } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

test.describe('while the live map draws a choice', () => {
  test('each press of a held key moves a handle of the range, as one step in history', async ({
    atlas,
  }) => {
    await atlas.open('en', '?years=2011,2012,2013,2014,2015,2016');
    await atlas.drawn();
    const stepsBefore = await atlas.page.evaluate(() => history.length);
    await atlas.rangeHandle('from').evaluate((handle) => {
      const press = { key: 'ArrowRight', bubbles: true, cancelable: true };
      for (let at = 0; at < 3; at += 1) handle.dispatchEvent(new KeyboardEvent('keydown', press));
    });
    await expect.poll(() => atlas.address).toBe('en/?years=2014,2015,2016');
    await expect.poll(() => atlas.yearsOn()).toEqual(['2014', '2015', '2016']);
    expect(await atlas.page.evaluate(() => history.length)).toBe(stepsBefore + 3);
  });

  test(
    'Play begins again after the last year, and goes on',
    inFull(),
    async ({ atlas, dossier }) => {
      const [first, ...others] = cellsOf(dossier).filter((cell) => cell !== 'undated');
      await atlas.open('en', `?years=${others.at(-1) ?? ''}`);
      await atlas.drawn();
      await atlas.playButton.click();
      await expect.poll(() => atlas.yearsOn()).toEqual([first]);
      await expect(atlas.playButton).toHaveText(atlas.word('stop_playing'));
      await expect.poll(() => atlas.yearsOn()).toEqual([others[0]]);
    },
  );
});
test.describe('where a browser refuses to change the address', () => {
  test.use({ map: 'none' });

  test('a place opens all the same, closes, and has its address later', async ({ atlas }) => {
    await atlas.page.addInitScript(() => {
      const { pushState, replaceState } = History.prototype;
      const refused = () => {
        throw new DOMException('More than 100 times per 30 seconds', 'SecurityError');
      };
      Object.assign(window, {
        refuse: () =>
          Object.assign(History.prototype, { pushState: refused, replaceState: refused }),
        take: () => Object.assign(History.prototype, { pushState, replaceState }),
      });
    });
    const call = (name: 'refuse' | 'take') =>
      atlas.page.evaluate((key) => {
        (window as unknown as Record<string, () => void>)[key]?.();
      }, name);
    await atlas.open('en');
    await call('refuse');
    await atlas.listed('hamadan-air-base').click();
    await expect(atlas.popupTitle).toHaveText('Hamadan air base');
    expect(atlas.address).toBe('en/');
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.popup).toHaveCount(0);
    await atlas.listed('hamadan-air-base').click();
    await expect(atlas.popupTitle).toBeVisible();
    await call('take');
    await expect.poll(() => atlas.address).toBe('en/place/hamadan-air-base/');
    await expect(atlas.popupTitle).toBeVisible();
  });
});
