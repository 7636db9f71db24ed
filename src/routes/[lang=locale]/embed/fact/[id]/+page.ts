import { error } from '@sveltejs/kit';
import { embedCamera } from '$lib/atlas/embed-camera';
import { pagePlaces } from '$lib/dossier/view/page-places';
import { fixedViewport, staticViewport } from '$lib/static-map/static-viewport';
import { staticMapOfBuild } from '../../../made-by-build';
import type { PageLoad } from './$types';

/** The fact of the address, and the base map of its static map, for pages while they are made. */
export const load: PageLoad = async ({ params, parent }) => {
  const { outcome } = await parent();
  if (outcome.state === 'failed') return { id: params.id, baseMap: null };
  const { dossier } = outcome;
  const fact = dossier.facts.find(({ id }) => id === params.id);
  if (!fact) error(404);
  const places = pagePlaces(dossier, fact.places);
  const [place] = places;
  if (!place) return { id: params.id, baseMap: null };
  const viewport =
    places.length === 1
      ? fixedViewport(embedCamera(place))
      : staticViewport(dossier.bounds, places);
  return { id: params.id, baseMap: await staticMapOfBuild(dossier, viewport) };
};
