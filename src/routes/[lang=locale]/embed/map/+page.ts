import { staticViewport } from '$lib/static-map/static-viewport';
import { staticMapOfBuild } from '../../made-by-build';
import type { PageLoad } from './$types';

/** The base map of the first view, for pages while they are made. */
export const load: PageLoad = async ({ parent }) => {
  const { outcome } = await parent();
  if (outcome.state === 'failed') return { baseMap: null };
  const { dossier } = outcome;
  return { baseMap: await staticMapOfBuild(dossier, staticViewport(dossier.bounds, [])) };
};
