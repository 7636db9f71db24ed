// @ts-check
import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteHandler } from '../serve.mjs';
import { root } from '../steps.mjs';

/** Where the bare page and the points are served. */
const PREFIX = '/bench';

/**
 * Serves both pages and notes what is asked for: the built site, and under /bench/ the bare page and the points.
 * @param {string} folder of the bare page and the points
 */
export async function startServer(folder) {
  const built = join(root, 'build');
  const site = siteHandler(built, '');
  const bench = sirv(folder, { dev: true, gzip: true });
  /** @type {string[]} */
  let asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isBench = pathname.startsWith(`${PREFIX}/`);
    const path = isBench ? pathname.slice(PREFIX.length) : pathname;
    asked.push(join(isBench ? folder : built, path.endsWith('/') ? `${path}index.html` : path));
    // Both pages as gzip packs them: the bare page has no other form.
    request.headers['accept-encoding'] = 'gzip';
    if (!isBench) return site(request, response);
    request.url = path;
    bench(request, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    /** What was asked for since this was called last: requests, and bytes as sent, of all and of what is code. */
    carried() {
      const files = asked;
      asked = [];
      const code = files.filter((file) => /\.(m?js|css)$/.test(file));
      return { requests: files.length, bytes: sum(files), code: sum(code) };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {string[]} files */
function sum(files) {
  return files.reduce((bytes, file) => bytes + sizeOnLine(file), 0);
}

/**
 * Bytes of a file as it is sent: packed where it is there so.
 * @param {string} file
 */
function sizeOnLine(file) {
  const sent = [`${file}.gz`, file].find((path) => existsSync(path));
  return sent ? statSync(sent).size : 0;
}
