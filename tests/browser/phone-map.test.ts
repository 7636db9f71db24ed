import { expect, test } from './fixtures';
import { inFull } from './in-full';
import { middleOf } from './page-geometry';

const HAMADAN = 'hamadan-air-base';

test.describe('the map of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test(
    'the selected place stays where it is while the map is zoomed',
    inFull(),
    async ({ atlas }) => {
      await atlas.open('en', `place/${HAMADAN}/`);
      await atlas.drawn();
      const before = await atlas.markerSpot(HAMADAN);
      const zoom = atlas.camera?.zoom ?? 0;
      await atlas.zoomIn();
      await expect.poll(() => atlas.camera?.zoom ?? 0).toBeGreaterThan(zoom + 0.5);
      const after = await atlas.markerSpot(HAMADAN);
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(4);
    },
  );

  test('the drawn map comes out from under a sheet that the reader raises', async ({ atlas }) => {
    await atlas.visit('en');
    await atlas.tallerSheet.tap();
    await expect
      .poll(async () => {
        const { y } = await middleOf(atlas.staticMarker(HAMADAN));
        return (await atlas.sheetTop()) - y;
      })
      .toBeGreaterThan(10);
  });
});
