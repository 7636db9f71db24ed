import { error, json } from '@sveltejs/kit';
import { factIds, siteFactFile } from '../../site-fact-file.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => factIds().map((id) => ({ id }));

/** One fact in all languages, under its id and under its former ones. */
export const GET: RequestHandler = ({ params }) => {
  const file = siteFactFile(params.id);
  if (file === null) error(404);
  return json(file);
};
