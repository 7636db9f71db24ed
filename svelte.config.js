import adapter from '@sveltejs/adapter-static';
import { isPreviewBuild } from './tools/site/build-kind.mjs';
import { withCompressedFiles } from './tools/site/compressed.mjs';
import { contentVersion } from './tools/site/content-version.mjs';
import { dossierFolder, publicFolder } from './tools/site/dossier-folder.mjs';
import { formerAddresses } from './tools/dossier/former-addresses.mjs';
import { directives } from './tools/site/policy.mjs';
import { withStreets } from './tools/site/read-streets.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    // Not strict: without SITE_URL some endpoints are left out, and a preview build leaves out all pages.
    adapter: withStreets(
      isPreviewBuild ? adapter({ strict: false }) : withCompressedFiles(adapter({ strict: false })),
    ),
    version: { name: contentVersion() },
    // By SiteCopy, which leaves embeds out.
    serviceWorker: { register: false },
    csp: { mode: 'hash', directives },
    // The owner's card names the folder `public`, where Vite expects its files too.
    files: { assets: publicFolder() },
    prerender: {
      entries: ['*', ...formerAddresses(dossierFolder())],
      handleUnseenRoutes: isPreviewBuild ? 'ignore' : 'fail',
      handleHttpError: ({ referrer, message }) => {
        // Of a preview build no page is made (src/hooks.server.ts).
        if (isPreviewBuild) return;
        // Its links are relative to where the site will stand, which is not where it is made.
        if (referrer !== '/404.html') throw new Error(message);
      },
      handleMissingId: 'fail',
      // One at a time: pages that are made at once would take each other's way to the root for their own.
      concurrency: 1,
    },
    typescript: {
      config: (config) => ({
        ...config,
        // It is written by the types of pages; see $lib/offline/worker-scope.ts.
        exclude: config.exclude.filter((path) => !path.includes('service-worker')),
        include: [...config.include, '../tools/**/*.ts', '../tests/**/*.ts', '../*.ts'],
      }),
    },
  },
};
