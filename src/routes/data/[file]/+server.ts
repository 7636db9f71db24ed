import { error } from '@sveltejs/kit';
import { dataFileNames, dataFileTypes } from '$lib/dossier/export/data-file-names';
import { siteDataFile } from '../site-data-file.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => dataFileNames.map((file) => ({ file }));

/** The dossier as open data, for other programs. */
export const GET: RequestHandler = ({ params }) => {
  const name = dataFileNames.find((file) => file === params.file);
  if (name === undefined) error(404);
  return new Response(siteDataFile(name), { headers: { 'Content-Type': dataFileTypes[name] } });
};
