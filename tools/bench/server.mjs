// @ts-check
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
  const site = siteHandler(join(root, 'build'), '');
  const bench = sirv(folder, { dev: true, gzip: true });
  /** @type {{ path: string, bytes: number }[]} */
  let answers = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isBench = pathname.startsWith(`${PREFIX}/`);
    answers.push(counted(pathname, response));
    // Both pages as gzip packs them: the bare page has no other form.
    request.headers['accept-encoding'] = 'gzip';
    if (!isBench) return site(request, response);
    request.url = pathname.slice(PREFIX.length);
    bench(request, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    /** What was asked for since this was called last: requests, and bytes as sent, of all and of what is code. */
    carried() {
      const found = answers;
      answers = [];
      const code = found.filter(({ path }) => /\.(m?js|css)$/.test(path));
      return { requests: found.length, bytes: sum(found), code: sum(code) };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * An answer whose bytes are counted as they are sent, without its head: what a browser gives up is not sent to its end.
 * @param {string} path
 * @param {import('node:http').ServerResponse} response
 */
function counted(path, response) {
  const answer = { path, bytes: 0 };
  for (const name of /** @type {const} */ (['write', 'end'])) {
    const send = response[name];
    Object.assign(response, {
      [name]: (/** @type {unknown[]} */ ...args) => {
        const [piece] = args;
        if (typeof piece === 'string' || piece instanceof Uint8Array) {
          answer.bytes += Buffer.byteLength(piece);
        }
        return Reflect.apply(send, response, args);
      },
    });
  }
  return answer;
}

/** @param {{ bytes: number }[]} answers */
function sum(answers) {
  return answers.reduce((total, { bytes }) => total + bytes, 0);
}
