import { error } from '@sveltejs/kit';
import { staticViewport } from '$lib/static-map/static-viewport';
import { dossierOfPage } from '../dossier-of-page';
import { staticMapOfBuild } from '../made-by-build';
import type { PageLoad } from './$types';

/** Made once and for all: what is printed needs no script. Only a copy read without a network draws it anew, without its map. */
export const csr = false;

/** The whole dossier, and the map of the first view while the page is made. */
export const load: PageLoad = async (event) => {
  const { language, outcome } = await dossierOfPage(event.params.lang, event);
  if (outcome.state === 'failed') error(503);
  const { dossier } = outcome;
  const viewport = staticViewport(dossier.bounds, []);
  return { language, dossier, viewport, baseMap: await staticMapOfBuild(dossier, viewport) };
};
