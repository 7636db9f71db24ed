import { dataFileNames } from '$lib/dossier/export/data-file-names';
import { describedColumns } from '$lib/dossier/export/data-files';
import { locales } from '$lib/i18n/locales';
import { siteDataFile } from '../../data/site-data-file.server';
import type { PageServerLoad } from './$types';

/** The files with their sizes as they are written, and the columns of the table. */
export const load: PageServerLoad = () => ({
  files: dataFileNames.map((name) => ({ name, bytes: Buffer.byteLength(siteDataFile(name)) })),
  columns: describedColumns(locales.map(({ code }) => code)),
});
