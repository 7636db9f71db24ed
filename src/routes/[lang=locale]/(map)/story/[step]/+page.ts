import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The step of the address. Without a dossier nobody can tell whether it is one: then the page says so. */
export const load: PageLoad = async ({ params, parent }) => {
  const { outcome } = await parent();
  if (outcome.state === 'ready' && !outcome.dossier.story.some(({ id }) => id === params.step)) {
    error(404);
  }
  return { step: params.step };
};
