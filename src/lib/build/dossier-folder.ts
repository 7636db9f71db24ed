import { join } from 'node:path';

/** Node only: the folder of the dossier that the atlas is built from, with its base map; tools/site/dossier-folder.mjs chose it. */
export const dossierFolder = () => join(process.cwd(), import.meta.env.VITE_DOSSIER);
