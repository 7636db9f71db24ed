import { error } from '@sveltejs/kit';
import { storyImage } from '$lib/build/social-image/social-images';
import { renderPng } from '$lib/build/social-image/render-png';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { storyRecord } from '$lib/dossier/view/story';
import { locales } from '$lib/i18n/locales';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
  locales.flatMap(({ code }) =>
    dossierFromDisk(code).story.map(({ id }) => ({ lang: code, step: id })),
  );

/** The link picture of a step of the story. */
export const GET: RequestHandler = async ({ params }) => {
  const dossier = dossierFromDisk(params.lang);
  const record = storyRecord(dossier, params.step);
  if (!record) error(404);
  return new Response(await renderPng(storyImage(dossier, record, params.lang), params.lang), {
    headers: { 'content-type': 'image/png' },
  });
};
