import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteHandler } from '../../tools/serve.mjs';
import { root } from '../../tools/steps.mjs';

const build = join(root, 'build');
/** The first script of every page: WebKit's driver tells nothing of the console, so this one also keeps what it says. */
const FIRST = 'remembered.js';

/** Where a page keeps what went wrong in it. */
declare global {
  interface Window {
    faults?: string[];
  }
}

/** The built site on a port of its own. */
export interface Site {
  url: string;
  /** As if the network were gone, until `comeUp`. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
}

/**
 * Serves the built site, whose pages keep their errors in `window.faults`. `map`: whether they have WebGL, without which
 * there is no live map; in software that takes longer than all else.
 */
export async function serveWatched(map: 'live' | 'none'): Promise<Site> {
  const files = siteHandler(build, '');
  const begin = map === 'live' ? [keepFaults] : [keepFaults, refuseWebGL];
  const first = [
    ...begin.map((run) => `(${run.toString()})();`),
    readFileSync(join(build, FIRST), 'utf8'),
  ].join('\n');
  const server = createServer((request, response) => {
    if (request.url !== `/${FIRST}`) files(request, response);
    else response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(first);
  });
  const listen = (at: number) =>
    new Promise<void>((listening) => server.listen(at, '127.0.0.1', listening));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    goDown: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
    comeUp: () => listen(port),
  };
}

/** Runs in the page, before anything else of it. */
function keepFaults(): void {
  const faults: string[] = (window.faults = []);
  const note = (fault: string) => faults.push(`${location.pathname}: ${fault}`);
  const log = console.error.bind(console);
  console.error = (...said: unknown[]) => {
    note(`console error: ${said.map(String).join(' ')}`);
    log(...said);
  };
  addEventListener('error', ({ message }) => {
    // No error: it says that what an observer has changed is measured in the next frame.
    if (!message.startsWith('ResizeObserver loop')) note(`page error: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => note(`page error: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    note(`refused by ${violatedDirective}: ${blockedURI}`),
  );
}

/** Runs in the page. */
function refuseWebGL(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}
