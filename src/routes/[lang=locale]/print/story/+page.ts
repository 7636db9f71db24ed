import { error } from '@sveltejs/kit';
import { storyRecord } from '$lib/dossier/view/story';
import { staticViewport } from '$lib/static-map/static-viewport';
import { dossierOfPage } from '../../dossier-of-page';
import { staticMapOfBuild } from '../../made-by-build';
import type { PageLoad } from './$types';

/** Made once and for all, as the whole atlas on paper is. */
export const csr = false;

/** The dossier, and the map of each step while the page is made. */
export const load: PageLoad = async (event) => {
  const { language, outcome } = await dossierOfPage(event.params.lang, event);
  if (outcome.state === 'failed') error(503);
  const { dossier } = outcome;
  const maps = await Promise.all(
    dossier.story.map(async ({ id }, index) => {
      const viewport = staticViewport(storyRecord(dossier, id)?.bounds ?? dossier.bounds, []);
      const how = { prefix: `base-${index + 1}` };
      return { viewport, baseMap: await staticMapOfBuild(dossier, viewport, how) };
    }),
  );
  return { language, dossier, maps };
};
