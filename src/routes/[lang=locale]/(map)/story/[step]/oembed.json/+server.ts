import { error, json } from '@sveltejs/kit';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { locales } from '$lib/i18n/locales';
import { oEmbedOf } from '$lib/build/oembed';
import { routes } from '$lib/link/routes';
import { siteUrl } from '$lib/link/site';
import type { EntryGenerator, RequestHandler } from './$types';

/** Not without SITE_URL: what others embed has whole addresses only. */
export const prerender = siteUrl !== '';
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
  locales.flatMap(({ code }) =>
    dossierFromDisk(code).story.map(({ id }) => ({ lang: code, step: id })),
  );

/** The step's embed, for sites that make one of an address. */
export const GET: RequestHandler = ({ params }) => {
  const dossier = dossierFromDisk(params.lang);
  const step = dossier.story.find(({ id }) => id === params.step);
  if (!step) error(404);
  const { lang, step: id } = params;
  const embedded = {
    title: step.title,
    embed: routes.embedStory(lang, id),
    image: routes.storyImage(lang, id),
  };
  return json(oEmbedOf(dossier, embedded, lang, siteUrl));
};
