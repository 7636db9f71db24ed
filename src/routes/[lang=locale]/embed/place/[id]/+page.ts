import { error } from '@sveltejs/kit';
import { embedCamera } from '$lib/atlas/embed-camera';
import { fixedViewport } from '$lib/static-map/static-viewport';
import { staticMapOfBuild } from '../../../made-by-build';
import type { PageLoad } from './$types';

/**
 * The place of the address, and the base map of its static map, for pages while they are made. Without a dossier nobody can tell whether it is one: then the map says so.
 */
export const load: PageLoad = async ({ params, parent }) => {
  const { outcome } = await parent();
  if (outcome.state === 'failed') return { id: params.id, baseMap: null };
  const place = outcome.dossier.places.find(({ id }) => id === params.id);
  if (!place) error(404);
  const baseMap = await staticMapOfBuild(outcome.dossier, fixedViewport(embedCamera(place)));
  return { id: params.id, baseMap };
};
