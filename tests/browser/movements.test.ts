import { byId } from './dossier-file';
import { expect, test } from './fixtures';
import { inFull } from './in-full';

const AIRPORT = 'bassel-al-assad-airport';

test('a movement is a line in the colour of its kind, and a press on it opens its place', async ({
  atlas,
  dossier,
}) => {
  await atlas.open('en', '?layers=air-bases');
  const { x, y } = await atlas.markerSpot(AIRPORT);
  // Clear of the marker and its button, where the line arrives from the north-east.
  const onLine = { x: x + 32, y: y - 22 };
  const colour = byId(dossier.layers, 'air-bases').light;
  await expect.poll(() => atlas.pixelsAround(onLine, colour)).toBeGreaterThan(20);
  await expect(atlas.popup).toHaveCount(0);
  await atlas.page.mouse.click(onLine.x, onLine.y);
  await expect(atlas.popupTitle).toHaveText('Bassel Al-Assad airport');
});

test(
  'a chip on the edge takes map and focus to a place off the screen',
  inFull(),
  async ({ atlas }) => {
    await atlas.open('ar');
    await expect(atlas.edgeChip('moscow')).toBeVisible();
    await expect(atlas.edgeChip('astana')).toBeVisible();
    await atlas.edgeChip('moscow').press('Enter');
    await expect.poll(() => atlas.focusedMarker()).toBe('moscow');
    await expect.poll(() => atlas.markersInView()).toContain('moscow');
    await expect(atlas.edgeChip('moscow')).toHaveCount(0);
  },
);
