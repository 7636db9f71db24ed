import { expect, test } from './fixtures';

test('who saves data has the drawn map on a wide screen too, until the map is pressed', async ({
  atlas,
}) => {
  const asked: string[] = [];
  atlas.page.on('request', (request) => asked.push(request.url()));
  await atlas.page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true, effectiveType: '4g' },
    });
  });
  await atlas.visit('en');
  await atlas.year('2016').click();
  await expect(atlas.year('2015')).toHaveAttribute('aria-pressed', 'false');
  await atlas.page.waitForLoadState('networkidle');
  expect(asked.filter((address) => /map-worker|geo\/base\/.*json/.test(address))).toEqual([]);
  await expect(atlas.canvas).toHaveCount(0);
  await atlas.map.click({ position: { x: 40, y: 300 } });
  await expect(atlas.canvas).toBeAttached();
});
