import type { PageLoad } from './$types';

/** The grounds of the two static maps, as on the pages of the map: for pages while they are made, and none for a browser. */
export const load: PageLoad = async ({ parent }) => {
  if (!import.meta.env.SSR) return { grounds: null };
  const { outcome } = await parent();
  if (outcome.state === 'failed') return { grounds: null };
  const { dossier } = outcome;
  const { staticGround } = await import('$lib/plate/static-ground');
  return {
    grounds: {
      first: staticGround(dossier, null),
      second: staticGround(dossier, null, 'plate-second'),
    },
  };
};
