// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './steps.mjs';

/** Where SvelteKit leaves the server that it makes the pages of a build with. */
const OUTPUT = join(root, '.svelte-kit', 'output', 'server');

/** @typedef {(path: string) => Promise<Response>} Render */

/** @type {Promise<Render> | undefined} */
let rendering;

/** @type {Promise<unknown>} the pages asked for before, which are made one at a time as in a build */
let before = Promise.resolve();

/**
 * What stands at a path of the site such as "/en/", made by the code of the last build as the build itself would make
 * it. For builds that write no pages (build-kind.mjs).
 * @param {string} path without the prefix that the site stands under
 * @returns {Promise<Response>}
 */
export function renderOnRequest(path) {
  const made = before.then(async () => (await (rendering ??= startServer()))(path));
  before = made.catch(() => {});
  return made;
}

/**
 * SvelteKit's server with the option that its own build gives it. The option is not documented: a test of the built
 * site compares what comes of it with the pages of the build.
 * @returns {Promise<Render>}
 */
async function startServer() {
  const { Server } = await import(pathToFileURL(join(OUTPUT, 'index.js')).href);
  const { manifest } = await import(pathToFileURL(join(OUTPUT, 'manifest-full.js')).href);
  const server = new Server(manifest);
  await server.init({ env: {}, read: (/** @type {string} */ file) => readFile(file) });
  return (path) =>
    server.respond(new Request(new URL(path, 'http://sveltekit-prerender')), {
      getClientAddress: () => '127.0.0.1',
      prerendering: { dependencies: new Map(), remote_responses: new Map() },
    });
}
