import { expect, test } from './fixtures';

const HAMADAN = 'hamadan-air-base';

test.describe('in a frame of 320 by 240 px', () => {
  test.use({ viewport: { width: 320, height: 240 } });

  test('an embed shows its place as the address says, and leads out of the frame', async ({
    atlas,
  }) => {
    await atlas.open('en', `embed/place/${HAMADAN}/?years=1979#5/34.6/47.2`);
    await expect(atlas.pageTitle).toContainText('Hamadan air base');
    expect(await atlas.markerStatus(HAMADAN)).toBe('outside');
    expect(await atlas.markersInView()).toContain(HAMADAN);
    expect(atlas.camera?.zoom).toBe(5);
    await expect(atlas.list).toHaveCount(0);
    await expect(atlas.pages).toHaveCount(0);
    expect(await atlas.overflow()).toBe(0);
    await expect(atlas.wayHome).toBeInViewport({ ratio: 1 });
    await expect(atlas.wayHome).toHaveAttribute('rel', 'noopener');
    const [page] = await Promise.all([
      atlas.page.context().waitForEvent('page'),
      atlas.wayHome.click(),
    ]);
    await expect(page).toHaveURL(/\/en\/place\/hamadan-air-base\/\?years=1979#5\/34\.6\/47\.2$/);
  });
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the code of an embed is of the wanted size and of what is on screen', async ({ atlas }) => {
    await atlas.open('ar', 'place/tehran/?years=2015#5/34.6/47.2');
    await atlas.embedButton.click();
    const dialog = atlas.embedDialog;
    await dialog.getByLabel(atlas.word('embed_width')).fill('320');
    await dialog.getByRole('button', { name: atlas.word('copy_code') }).click();
    await expect(dialog.getByRole('status')).toHaveText(atlas.word('code_copied'));
    const code = await atlas.page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain('width="320" height="400"');
    expect(code).toContain('title="طهران · ');
    expect(await atlas.embedAddress()).toMatch(
      /^http:.*\/ar\/embed\/place\/tehran\/\?years=2015#5\/34\.6\/47\.2$/,
    );
    await atlas.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(atlas.embedButton).toBeFocused();
  });
});
