// @ts-check
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './steps.mjs';

/** Where SvelteKit leaves the server that the pages of the last build were made with. */
const OUTPUT = join(root, '.svelte-kit', 'output', 'server');

/** @typedef {(path: string) => Promise<Uint8Array | null>} Draw */

/** @type {Promise<Draw> | undefined} */
let drawing;

/**
 * The social image at a path of the site such as "/en/card.png", drawn by the code of the last build, or null
 * where there is none. For builds that were made without social images; see build-kind.mjs.
 * @param {string} path without the prefix that the site stands under
 * @returns {Promise<Uint8Array | null>}
 */
export async function drawOnRequest(path) {
  if (!path.endsWith('/card.png') || !existsSync(join(OUTPUT, 'index.js'))) return null;
  drawing ??= startServer();
  return (await drawing)(path);
}

/** @returns {Promise<Draw>} */
async function startServer() {
  const { Server } = await import(pathToFileURL(join(OUTPUT, 'index.js')).href);
  const { manifest } = await import(pathToFileURL(join(OUTPUT, 'manifest-full.js')).href);
  const server = new Server(manifest);
  await server.init({ env: {}, read: (/** @type {string} */ file) => readFile(file) });
  return async (path) => {
    const request = new Request(new URL(path, 'http://localhost'));
    const response = await server.respond(request, { getClientAddress: () => '127.0.0.1' });
    const isImage = response.ok && response.headers.get('content-type') === 'image/png';
    return isImage ? new Uint8Array(await response.arrayBuffer()) : null;
  };
}
