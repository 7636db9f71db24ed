import { json } from '@sveltejs/kit';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { localeOf, locales } from '$lib/i18n/locales';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => locales.map(({ code }) => ({ lang: code }));

/** What a device needs to install the atlas in a language. Addresses are relative: the site may stand under a path. */
export const GET: RequestHandler = ({ params }) => {
  const { title, description } = dossierFromDisk(params.lang);
  return json(
    {
      id: './',
      name: title,
      short_name: title,
      description,
      lang: params.lang,
      dir: localeOf(params.lang).direction,
      start_url: './',
      scope: '../',
      display: 'standalone',
      background_color: '#FCFCFA',
      theme_color: '#FCFCFA',
      icons: [
        { src: '../icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '../icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '../icon-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: '../icon-maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
