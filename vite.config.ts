import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { dossierCheck } from './tools/dossier/vite-plugin.ts';
import { fewChunks } from './tools/chunks.mjs';
import { messages } from './tools/messages.mjs';
import { oneLanguage } from './tools/one-language.mjs';
import { readSiteUrl, siteUrlNotice } from './tools/site-url.ts';

const siteUrl = readSiteUrl(process.env.SITE_URL);

export default defineConfig({
  plugins: [
    siteUrlNotice(siteUrl),
    dossierCheck('public/geo'),
    messages,
    oneLanguage(),
    sveltekit(),
    fewChunks(),
  ],
  // The one variable that a build takes; ARCHITECTURE.md, "Absolute addresses".
  define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(siteUrl) },
  build: {
    // MapLibre alone is beyond Vite's default limit of 500 KB.
    chunkSizeWarningLimit: 1500,
    // The policy of the pages takes no font from a style sheet.
    assetsInlineLimit: 0,
    // The texts of all that the site is made of, as their licences ask for.
    license: { fileName: 'third-party-licences.txt' },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // The worker that reads own data fetches what reads XML only for those who have some.
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
    environment: 'node',
  },
});
