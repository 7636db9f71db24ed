import { staticViewport } from '$lib/static-map/static-viewport';
import { staticMapOfBuild } from '../made-by-build';
import type { PageLoad } from './$types';

/** The base maps of the two static maps, as on the pages of the map: for pages while they are made, and none for a browser. */
export const load: PageLoad = async ({ parent }) => {
  if (!import.meta.env.SSR) return { baseMaps: null };
  const { outcome } = await parent();
  if (outcome.state === 'failed') return { baseMaps: null };
  const { dossier } = outcome;
  const viewport = staticViewport(dossier.bounds, []);
  return {
    baseMaps: {
      first: await staticMapOfBuild(dossier, viewport),
      second: await staticMapOfBuild(dossier, viewport, { prefix: 'base-second' }),
    },
  };
};
