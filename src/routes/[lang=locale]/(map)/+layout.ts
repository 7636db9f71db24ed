import { siteOf } from '$lib/dossier/model/site';
import { storyRecord } from '$lib/dossier/view/story';
import { staticViewport } from '$lib/static-map/static-viewport';
import type { LayoutLoad } from './$types';
import { staticMapOfBuild } from '../made-by-build';
import { placesOfPage } from './places-of-page';

/**
 * The base map of the static map, for pages while they are made. A browser has it in their HTML and asks for it no
 * more: sent as data, each of some six hundred pages would carry it twice.
 */
export const load: LayoutLoad = async ({ params, route, parent }) => {
  if (!import.meta.env.SSR) return { baseMap: null };
  const { outcome } = await parent();
  if (outcome.state === 'failed') return { baseMap: null };
  const { dossier } = outcome;
  const about = placesOfPage(dossier, route.id, params.id);
  const step = params.step === undefined ? null : storyRecord(dossier, params.step);
  const frame = staticViewport(step?.bounds ?? dossier.bounds, about);
  const [place] = about;
  const chosen = about.length === 1 && place ? siteOf(place) : null;
  return { baseMap: await staticMapOfBuild(dossier, frame, { chosen }) };
};
