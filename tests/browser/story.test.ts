import { readDossier } from './dossier-file';
import { expect, test } from './fixtures';

test('the story is told step by step, each with its years on the map and its facts beside it', async ({
  atlas,
  request,
}) => {
  const { story, facts } = await readDossier(request);
  const step = story.findIndex(({ id }) => id === 'aleppo');
  await atlas.open('en', `story/${story[step]?.id ?? ''}/`);
  await expect(atlas.pageTitle).toHaveText(story[step]?.title ?? '');
  for (const id of story[step]?.facts ?? []) {
    const { statement } = facts.find((fact) => fact.id === id) ?? {};
    await expect(atlas.fact(id)).toContainText(statement ?? '?');
  }
  await expect.poll(() => atlas.yearsOn()).toEqual(['2016']);
  expect(await atlas.markerStatus('aleppo')).toBe('stated');
  await expect(atlas.marker('aleppo')).toHaveAttribute('aria-expanded', 'true');
  expect(await atlas.markersInView()).toContain('aleppo');

  const { x } = await atlas.markerSpot('aleppo');
  await atlas.page.locator('a[rel="next"]').click();
  await expect(atlas.pageTitle).toHaveText(story[step + 1]?.title ?? '');
  await expect
    .poll(async () => Math.abs((await atlas.markerSpot('aleppo')).x - x))
    .toBeGreaterThan(50);
  await atlas.page.goBack();
  await expect(atlas.pageTitle).toHaveText(story[step]?.title ?? '');
  await expect.poll(async () => Math.abs((await atlas.markerSpot('aleppo')).x - x)).toBeLessThan(3);
});
