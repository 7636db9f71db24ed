import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The place of the address. Without a dossier nobody can tell whether it is one: then the map says so. */
export const load: PageLoad = async ({ params, parent }) => {
  const { outcome } = await parent();
  if (outcome.state === 'ready' && !outcome.dossier.places.some(({ id }) => id === params.id)) {
    error(404);
  }
  return { id: params.id };
};
