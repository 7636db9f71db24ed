import { staticFrame } from '$lib/static-map/static-viewport';
import { staticMapOfBuild } from '../made-by-build';
import type { PageLoad } from './$types';

/** The grounds of the two static maps, as on the pages of the map: for pages while they are made, and none for a browser. */
export const load: PageLoad = async ({ parent }) => {
  if (!import.meta.env.SSR) return { grounds: null };
  const { outcome } = await parent();
  if (outcome.state === 'failed') return { grounds: null };
  const { dossier } = outcome;
  const frame = staticFrame(dossier.bounds, []);
  return {
    grounds: {
      first: await staticMapOfBuild(dossier, frame),
      second: await staticMapOfBuild(dossier, frame, 'plate-second'),
    },
  };
};
