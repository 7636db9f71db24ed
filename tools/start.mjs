// @ts-check
// `npm start`: from a fresh clone to the atlas in a browser, with nothing but Node and npm.
import { announce, installPackages, nodeFault, run } from './steps.mjs';

const fault = nodeFault();
if (fault) stop(fault);

if (!installPackages('1/3 ')) stop('The packages could not be installed.');

announce('2/3 Building the site …');
const built = run('node', ['tools/messages.mjs']) && run('vite', ['build', '--logLevel', 'warn']);
if (!built) stop('The site could not be built.');

const { url } = await serveOnFreePort(Number(process.env.PORT ?? 4173));
announce(`3/3 The atlas is at ${url} (Ctrl+C ends it)`);

/**
 * @param {number} port the first to try
 * @returns {Promise<{ url: string }>}
 */
async function serveOnFreePort(port) {
  // Loaded only here: its packages may have been missing until now.
  const { serve } = await import('./serve.mjs');
  try {
    return await serve({ port });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken.`);
    return serveOnFreePort(port + 1);
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
