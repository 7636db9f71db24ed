import { staticViewport } from '$lib/static-map/static-viewport';
import { staticMapOfBuild } from '../../made-by-build';
import type { PageLoad } from './$types';

/** The base maps of both sides, for pages while they are made. */
export const load: PageLoad = async ({ parent }) => {
  const { outcome } = await parent();
  if (!import.meta.env.SSR || outcome.state === 'failed') return { baseMaps: null };
  const { dossier } = outcome;
  const viewport = staticViewport(dossier.bounds, []);
  return {
    baseMaps: {
      first: await staticMapOfBuild(dossier, viewport),
      second: await staticMapOfBuild(dossier, viewport, { prefix: 'base-second' }),
    },
  };
};
