import type { LayoutLoad } from './$types';
import { dossierOfPage } from './dossier-of-page';

export const load: LayoutLoad = (event) => dossierOfPage(event.params.lang, event);
