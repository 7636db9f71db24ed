// @ts-check
// `npm start`: from a fresh clone to the atlas in a browser, with nothing but Node and npm.
import { freePort } from './free-port.mjs';
import { announce, installPackages, nodeError, run, stop } from './steps.mjs';

const error = nodeError();
if (error) stop(error);

if (!installPackages('1/3 ')) stop('The packages could not be installed.');

const port = await freePort(Number(process.env.PORT ?? 4173));
// The address is known before the build, so that the pages can name it.
process.env.SITE_URL ||= `http://127.0.0.1:${port}/`;
process.env.BUILD_KIND = 'preview';

announce('2/3 Building the site …');
const built = run('node', ['tools/messages.mjs']) && run('vite', ['build', '--logLevel', 'warn']);
if (!built) stop('The site could not be built.');

// Loaded only here: its packages may have been missing until now.
const { serve } = await import('./serve.mjs');
const { url } = await serve({ port });
announce(`3/3 The atlas is at ${url} (Ctrl+C ends it)`);
