import { expect, test } from './fixtures';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the drawn map serves until a finger touches it', async ({ atlas }) => {
  await atlas.visit('en');
  await atlas.yearBar.tap();
  await expect(atlas.yearBar).toHaveAttribute('aria-expanded', 'true');
  await expect(atlas.staticMarker('tehran')).toBeAttached();
  await expect(atlas.canvas).toHaveCount(0);
  await atlas.page.touchscreen.tap(195, 640);
  await expect(atlas.canvas).toBeAttached();
  await expect(atlas.staticMap).toHaveCount(0);
  await expect.poll(() => atlas.markersInView()).toContain('tehran');
});
