// @ts-check
// How messages/*.json become typed functions. Run by itself it makes them, before a build and for the linter
// and the type checks of a fresh clone.
import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { createServer } from 'vite';
import { layOut, messagesProject } from './site/dossier-folder.mjs';

/** The plugin for vite.config.ts. */
export const messages = paraglideVitePlugin({
  project: messagesProject(),
  outdir: './src/lib/i18n/paraglide',
  // The locale is set by our own hooks (see src/hooks.server.ts and src/hooks.client.ts).
  strategy: ['globalVariable', 'baseLocale'],
  disableAsyncLocalStorage: true,
  isServer: 'import.meta.env.SSR',
  // One form for the dev server, the tests and the build, which otherwise overwrite each other's.
  outputStructure: 'locale-modules',
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  layOut();
  // Paraglide throws on a broken message only then.
  process.env.NODE_ENV = 'production';
  // Through Vite, because only so Paraglide notes what it has made and leaves it be the next time.
  const server = createServer({
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [messages],
  });
  // What was wrong the plugin has told; the error itself is a hundred kilobytes long.
  const made = await server.then(
    () => true,
    () => false,
  );
  // Paraglide's library leaves timers behind that keep a process alive for half a minute.
  process.exit(made ? 0 : 1);
}
