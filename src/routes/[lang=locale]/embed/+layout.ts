import { dossierOfPage } from '../dossier-of-page';
import type { LayoutLoad } from './$types';

/** An embed stands apart from the layout of the pages and needs the same dossier. */
export const load: LayoutLoad = (event) => dossierOfPage(event.params.lang, event);
