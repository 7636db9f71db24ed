import { error } from '@sveltejs/kit';
import { storyRecord } from '$lib/dossier/view/story';
import { staticViewport } from '$lib/static-map/static-viewport';
import { staticMapOfBuild } from '../../../made-by-build';
import type { PageLoad } from './$types';

/** The step of the address, and the base map of its static map, for pages while they are made. */
export const load: PageLoad = async ({ params, parent }) => {
  const { outcome } = await parent();
  if (outcome.state === 'failed') return { step: params.step, baseMap: null };
  const record = storyRecord(outcome.dossier, params.step);
  if (!record) error(404);
  const baseMap = await staticMapOfBuild(outcome.dossier, staticViewport(record.bounds, []));
  return { step: params.step, baseMap };
};
