import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { dossierCheck } from './tools/dossier/vite-plugin.ts';
import { isPreviewBuild } from './tools/site/build-kind.mjs';
import { fewChunks } from './tools/site/chunks.mjs';
import { licencesOfSite } from './tools/licences/texts.mjs';
import { dossierFolder, layOut, publicFolder } from './tools/site/dossier-folder.mjs';
import { languagesOf } from './tools/site/languages.mjs';
import { messages } from './tools/messages.mjs';
import { oneLanguage } from './tools/site/one-language.mjs';
import { readStreets } from './tools/site/read-streets.mjs';
import { readReportTo } from './tools/site/report-to.ts';
import { readSiteUrl, siteUrlNotice } from './tools/site/site-url.ts';
import { mapWorkerStays } from './tools/site/map-worker-stays.mjs';
import { root } from './tools/steps.mjs';

const siteUrl = readSiteUrl(process.env.SITE_URL);
const reportTo = readReportTo(process.env.REPORT_URL, process.env.REPORT_EMAIL);
const streets = readStreets();
layOut();

const testFolders = ['src', 'tools', 'tests/fuzz'];
/** What puts a module in another's place runs alone, so that no other file gets it. */
const mocking = testFolders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => posix.join(folder, name.replaceAll(sep, '/')))
    .filter((path) => /vi\.(mock|doMock)\(/.test(readFileSync(join(root, path), 'utf8'))),
);

export default defineConfig({
  plugins: [
    siteUrlNotice(siteUrl),
    dossierCheck(dossierFolder()),
    messages,
    oneLanguage(),
    sveltekit(),
    fewChunks(),
    licencesOfSite(),
  ],
  // From the variables that a build takes; README.md, "Host it" and "Another dossier".
  define: {
    'import.meta.env.VITE_SITE_URL': JSON.stringify(siteUrl),
    'import.meta.env.VITE_REPORT_TO': JSON.stringify(reportTo),
    'import.meta.env.VITE_RELIEF': existsSync(join(publicFolder(), 'geo/base/relief.webp')),
    'import.meta.env.VITE_STREETS': JSON.stringify(
      streets && { path: streets.path, bounds: streets.bounds, maxZoom: streets.maxZoom },
    ),
    'import.meta.env.VITE_LANGUAGES': JSON.stringify(JSON.stringify(languagesOf(dossierFolder()))),
    'import.meta.env.VITE_PREVIEW_BUILD': JSON.stringify(isPreviewBuild),
    'import.meta.env.VITE_DOSSIER': JSON.stringify(relative(root, join(publicFolder(), 'geo'))),
  },
  build: {
    // MapLibre alone is beyond Vite's default limit of 500 KB.
    chunkSizeWarningLimit: 1500,
    // The policy of the pages takes no font from a style sheet.
    assetsInlineLimit: 0,
    // What pages are made of, without the workers; the texts that ship are those of all (tools/licences/texts.mjs).
    license: { fileName: '.vite/taken-in.md' },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: {
    // The worker that reads own data fetches what reads XML only for those who have some.
    format: 'es',
    plugins: () => [mapWorkerStays()],
  },
  test: {
    environment: 'node',
    // No test is about how long anything takes: only what never comes ends here.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: testFolders.map((folder) => `${folder}/**/*.test.ts`),
          exclude: mocking,
          // A fresh environment for each file took two thirds of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: mocking } },
    ],
  },
});
