// @ts-check
// `npm run load`: how many requests a second the built site answers behind hosting/nginx.conf, and how that compares
// with what the same nginx answers with the bare file and no settings. As fast as it goes, so no slower rate fares worse. Needs nginx and wrk; prints a table.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstOnPath } from './programs.mjs';
import { freePort } from './free-port.mjs';
import { findNginx } from './nginx.mjs';
import { root } from './steps.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);

const nginx = findNginx();
const wrk = firstOnPath(['wrk']);
if (!nginx || !wrk) {
  console.error(`Needed for this and not here: ${nginx ? 'wrk' : 'nginx'} (apt install).`);
  process.exit(1);
}

/** What readers fetch: the first page, a place’s, the data, the borders of the map. */
const addresses = [
  '/en/',
  '/ar/place/tehran/',
  '/zh-Hant/dossier.json',
  '/geo/base/states.geojson',
];

const home = mkdtempSync(join(tmpdir(), 'atlas-load-'));
const [sitePort, barePort] = [await freePort(4700), await freePort(4750)];
const www = join(root, 'build');
writeFileSync(join(home, 'atlas.conf'), recipe(sitePort));
writeFileSync(join(home, 'nginx.conf'), wrapper());

const server = spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
const ended = once(server, 'exit');
try {
  await answers(`http://127.0.0.1:${sitePort}${addresses[0]}`);
  console.log('| asked for | requests a second | of the bare file | errors | 99 % within |');
  console.log('| --- | --: | --: | --: | --: |');
  for (const address of addresses) {
    // The same bytes, from a server that adds no header and looks for nothing.
    const bare = measure(`http://127.0.0.1:${barePort}${fileOf(address)}.gz`, seconds / 4);
    const own = measure(`http://127.0.0.1:${sitePort}${address}`, seconds);
    const share = `${Math.round((own.rate / bare.rate) * 100)} %`;
    console.log(
      `| ${address} | ${Math.round(own.rate)} | ${share} | ${own.errors} | ${own.slowest} |`,
    );
    if (own.errors > 0) process.exitCode = 1;
  }
} finally {
  server.kill();
  await ended;
  rmSync(home, { recursive: true, force: true });
}

/**
 * Waits until a server is there; throws where none comes.
 * @param {string} url
 */
async function answers(url) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} has no page: is there a build?`);
}

/** @param {string} address */
function fileOf(address) {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/**
 * @param {string} url
 * @param {number} duration in seconds
 * @returns {{ rate: number, errors: number, slowest: string }}
 */
function measure(url, duration) {
  const { stdout } = spawnSync(
    String(wrk),
    ['-t1', '-c64', `-d${Math.ceil(duration)}s`, '--latency', '-H', 'Accept-Encoding: gzip', url],
    { encoding: 'utf8' },
  );
  const number = (/** @type {RegExp} */ pattern) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
    stdout,
  );
  const failed = (sockets?.slice(1) ?? []).reduce((sum, count) => sum + Number(count), 0);
  return {
    rate: number(/Requests\/sec: +([\d.]+)/),
    errors: failed + number(/Non-2xx or 3xx responses: (\d+)/),
    slowest: /99% +(\S+)/.exec(stdout)?.[1] ?? '?',
  };
}

/** @param {number} port */
function recipe(port) {
  return readFileSync(join(root, 'hosting/nginx.conf'), 'utf8')
    .replace('listen      80;', `listen 127.0.0.1:${port};`)
    .replace('listen      [::]:80;', '')
    .replace('server_name atlas.example;', 'server_name localhost;')
    .replace('/var/www/atlas;', `${www};`);
}

function wrapper() {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(home, name)};`)
    .join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; worker_processes 1; pid ${join(home, 'pid')}; error_log stderr;
    events { worker_connections 1024; }
    http { ${temporary} access_log off; sendfile on;
      server { listen 127.0.0.1:${barePort}; root ${www}; }
      include ${join(home, 'atlas.conf')}; }`;
}
