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
  await expect.poll(() => atlas.camera?.longitude).toBeCloseTo(37.2, 0);

  await atlas.page.locator('a[rel="next"]').click();
  await expect(atlas.pageTitle).toHaveText(story[step + 1]?.title ?? '');
  await atlas.page.goBack();
  await expect(atlas.pageTitle).toHaveText(story[step]?.title ?? '');
});
