import { byId } from './dossier-file';
import { expect, test } from './fixtures';

/** What a browser says of a dossier that did not come. */
const expectedError = /Failed to (load|fetch)|ERR_/;

test.describe('an embed whose dossier comes at the second try', () => {
  test.use({ expectedError });

  test('shows what its address says, with the colours of its layers', async ({
    atlas,
    dossier,
  }) => {
    await atlas.page.route('**/dossier.json', (route) => route.abort());
    await atlas.visit('en', 'embed/map/?years=2016#7/34.8/48.5');
    const notice = atlas.notice(atlas.word('facts_failed'));
    await expect(notice).toBeVisible();
    await atlas.page.unroute('**/dossier.json');
    await notice.getByRole('button', { name: atlas.word('try_again') }).click();
    await expect(atlas.chip('years')).toContainText('2016');
    const { light } = byId(dossier.layers, 'air-bases');
    await expect.poll(() => atlas.markerPixels('hamadan-air-base', light)).toBeGreaterThan(40);
  });
});

test.describe('without a live map', () => {
  test.use({ map: 'none', expectedError });

  test('an embed of a comparison whose dossier did not come can be tried again', async ({
    atlas,
  }) => {
    await atlas.page.route('**/dossier.json', (route) => route.abort());
    await atlas.visit('en', 'embed/compare/?years=2014&against=2013');
    const again = atlas.page.getByRole('button', { name: atlas.word('try_again') });
    await expect(atlas.page.getByText(atlas.word('facts_failed')).first()).toBeVisible();
    await atlas.page.unroute('**/dossier.json');
    await again.click();
    for (const year of ['2014', '2013']) {
      await expect(atlas.page.getByRole('list', { name: year })).toBeVisible();
    }
  });

  test('Back brings back the choice that was taken from an embed', async ({ atlas }) => {
    await atlas.visit('en', 'embed/map/?years=2015');
    await atlas.pressChip('years');
    await expect(atlas.chips).toHaveCount(0);
    await atlas.page.goBack();
    await expect(atlas.chip('years')).toContainText('2015');
  });
});
