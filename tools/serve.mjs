// @ts-check
// Serves the built site as a plain static host would that sends the headers of hosting/:
// `node tools/serve.mjs [--port 4173] [--prefix /atlas]`.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { renderOnRequest } from './render-on-request.mjs';
import { isPlainPath } from '../src/lib/link/site-base.js';
import { securityHeaders } from './site/policy.mjs';
import { root } from './steps.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** The page for unknown addresses, in the folder of a build that has written its pages. */
const NOT_FOUND = '404.html';

/**
 * Starts a server on 127.0.0.1. Rejects when the port is taken; port 0 takes any free one.
 * @param {{ folder?: string, port?: number, prefix?: string }} [options] `prefix`: the path the site
 *   stands under, such as "/atlas"
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folder = join(root, 'build'), port = 4173, prefix = '' } = {}) {
  const server = createServer(siteHandler(resolve(folder), prefix));
  // Who uses a connection again just as it is closed, after Node's five seconds, gets an error.
  server.keepAliveTimeout = 120_000;
  await new Promise((resolveListening, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolveListening(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}${prefix}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * What answers for a site: from its folder, under its prefix, with the headers of hosting/.
 * @param {string} folder
 * @param {string} prefix
 * @returns {(request: Request, response: Response) => void}
 */
export function siteHandler(folder, prefix) {
  // `dev` looks at the disk on each request and `etag` has the browser ask each time:
  // what is served is always what was built last. Addresses are mapped to files below.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => {
      // The one file of ours whose type sirv does not know.
      if (path.endsWith('.bib')) response.setHeader('Content-Type', 'application/x-bibtex');
    },
  });
  return guarded((request, response) => {
    const asked = targetOf(request.url ?? '');
    if (asked === null || !isSoundRange(request)) return refuse(response);
    const { pathname, search } = asked;
    if (!isPlainPath(pathname)) {
      setHeaders(response, securityHeaders(`/${NOT_FOUND}`));
      return void notFound(folder, response);
    }
    if (!`${pathname}/`.startsWith(`${prefix}/`)) return void notFound(folder, response);
    const path = pathname.slice(prefix.length);
    setHeaders(response, securityHeaders(path));
    if (path === '' || isFolder(folder, path)) return redirect(`${pathname}/${search}`, response);
    request.url = fileFor(folder, path);
    files(request, response, () => void renderedOrNotFound(path, pathname, folder, response));
  });
}

/**
 * Whatever is sent, it is answered: any page in a browser of this machine may send anything.
 * @param {(request: Request, response: Response) => void} handler
 * @returns {(request: Request, response: Response) => void}
 */
function guarded(handler) {
  return (request, response) => {
    response.on('error', () => response.destroy());
    try {
      handler(request, response);
    } catch {
      refuse(response);
    }
  };
}

/**
 * The path and query of a request. Null for what is no path by itself: another server's address, a path with
 * control characters or with "." and ".." in it, which browsers resolve before they ask.
 * @param {string} target as it was sent
 */
function targetOf(target) {
  const [, pathname, search = ''] = /^(\/[^?#\s]*)(\?[^#\s]*)?$/.exec(target) ?? [];
  if (pathname === undefined || /%(?:[01][0-9a-f]|7f)/i.test(pathname)) return null;
  const isUp = pathname.split('/').some((part) => /^(?:\.|%2e){1,2}$/i.test(part));
  return isUp ? null : { pathname, search };
}

/**
 * Whether a request asks for all of a file or for one part that there can be. The end of a file, or several parts,
 * are answered with all of it, as a server may.
 * @param {Request} request
 */
function isSoundRange(request) {
  const { range } = request.headers;
  if (range === undefined) return true;
  if (/^bytes=(?:-\d{1,15}|[\d-]+(?:, ?[\d-]+)+)$/.test(range)) {
    delete request.headers.range;
    return true;
  }
  const [, first, last = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return first !== undefined && (last === '' || Number(first) <= Number(last));
}

/**
 * @param {Response} response
 * @param {Record<string, string>} headers
 */
function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** @param {Response} response */
function refuse(response) {
  if (!response.headersSent) response.writeHead(400, { 'Content-Type': 'text/plain' });
  response.end('Bad request');
}

/**
 * The file an address stands for: `/en/` is `/en/index.html`, and `/en` is `/en.html` where there is one.
 * @param {string} folder
 * @param {string} path
 */
function fileFor(folder, path) {
  if (path.endsWith('/')) return `${path}index.html`;
  return existsSync(onDisk(folder, `${path}.html`)) ? `${path}.html` : path;
}

/**
 * Whether an address lacks the slash that the pages in its folder are relative to.
 * @param {string} folder
 * @param {string} path
 */
function isFolder(folder, path) {
  if (path.endsWith('/') || existsSync(onDisk(folder, `${path}.html`))) return false;
  // Not for a name that is too long for the disk, which statSync throws at.
  const there = onDisk(folder, path);
  return existsSync(there) && statSync(there).isDirectory();
}

/**
 * @param {string} folder
 * @param {string} path percent-encoded, without ".."
 */
function onDisk(folder, path) {
  try {
    return join(folder, decodeURI(path));
  } catch {
    return join(folder, path);
  }
}

/**
 * @param {string} location
 * @param {Response} response
 */
function redirect(location, response) {
  response.writeHead(308, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

/**
 * A page that a preview build leaves to its server, or the page for unknown addresses.
 * @param {string} path
 * @param {string} asked the path with the prefix that the site stands under
 * @param {string} folder
 * @param {Response} response
 */
async function renderedOrNotFound(path, asked, folder, response) {
  if (isWhole(folder)) return notFound(folder, response);
  const page = await renderOnRequest(path).catch(() => null);
  if (page?.status === 308) return redirect(`${asked}/`, response);
  if (!page?.ok) return notFound(folder, response);
  await send(page, 200, response);
}

/**
 * Whether a build has written its pages: a preview build has not (build-kind.mjs).
 * @param {string} folder
 */
function isWhole(folder) {
  return existsSync(join(folder, NOT_FOUND));
}

/**
 * @param {globalThis.Response} page
 * @param {number} status
 * @param {Response} response
 */
async function send(page, status, response) {
  const type = page.headers.get('content-type') ?? 'application/octet-stream';
  response.writeHead(status, { 'Content-Type': type }).end(Buffer.from(await page.arrayBuffer()));
}

/**
 * @param {string} folder
 * @param {Response} response
 */
async function notFound(folder, response) {
  const page = isWhole(folder) ? null : await renderOnRequest(`/${NOT_FOUND}`).catch(() => null);
  if (page) return send(page, 404, response);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  if (isWhole(folder)) createReadStream(join(folder, NOT_FOUND)).pipe(response);
  else response.end('<!doctype html><title>Not found</title><p>Not found</p>');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port, prefix } = parseArgs({
    options: { port: { type: 'string', default: '4173' }, prefix: { type: 'string' } },
  }).values;
  const { url } = await serve({ port: Number(port), prefix });
  console.log(`Serving build/ at ${url}`);
}
