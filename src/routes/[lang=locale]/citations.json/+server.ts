import { json } from '@sveltejs/kit';
import { unknownSite } from '$lib/dossier/cite/citation-formats';
import { makeCitations } from '$lib/dossier/cite/citations';
import { dossierFromDisk, rawDossierFromDisk } from '$lib/build/dossier-from-disk';
import { locales } from '$lib/i18n/locales';
import { routes } from '$lib/link/routes';
import { siteUrl, wholeAddress } from '$lib/link/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** How to cite the references, places and facts, for the reader's browser. */
export const GET: RequestHandler = ({ params: { lang } }) => {
  const address = (route: string) => wholeAddress(route, siteUrl || unknownSite) ?? '';
  return json(
    makeCitations(rawDossierFromDisk(), dossierFromDisk(lang), {
      place: (id) => address(routes.place(lang, id)),
      fact: (id) => address(routes.fact(lang, id)),
    }),
  );
};
