import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/free-port.mjs';
import { root } from '../../tools/steps.mjs';

export interface NginxSite {
  url: string;
  stop(): Promise<void>;
}

/** What the recipe asks its user to change, by how the line begins. */
type Changes = Record<string, string>;

/** A certificate for this machine, signed by nobody, and its key. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** Makes a certificate with openssl, in a folder of the test's. */
export function makeCertificate(folder: string): Certificate {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj'];
  execFileSync(
    'openssl',
    [...made, '/CN=localhost', '-addext', names, '-keyout', key, '-out', certificate],
    { stdio: 'ignore' },
  );
  return { certificate, key };
}

interface Options {
  /** Served by https. */
  tls?: Certificate;
  /** As a host that lets paths through that could name another one, as any might that cannot be told. */
  isCareless?: boolean;
}

/**
 * Starts nginx on 127.0.0.1 with hosting/nginx.conf as it is, but for the lines marked there. `www` is its root,
 * `path` where under it the site stands: "" or "/atlas". Rejects with nginx's own words where it does not start.
 */
export async function startNginx(
  nginx: string,
  www: string,
  path: string,
  { tls, isCareless = false }: Options = {},
): Promise<NginxSite> {
  const home = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));

  const port = await freePort(4600 + Math.floor(Math.random() * 1000));
  const recipe = changed(readFileSync(join(root, 'hosting/nginx.conf'), 'utf8'), {
    'listen      80;': tls
      ? `listen 127.0.0.1:${port} ssl; ssl_certificate ${tls.certificate}; ssl_certificate_key ${tls.key};`
      : `listen 127.0.0.1:${port};`,
    'listen      [::]:80;': '',
    'server_name atlas.example;': 'server_name localhost;',
    'root        /var/www/atlas;': `root ${www};`,
    'set         $atlas_path "";': `set $atlas_path "${path}";`,
  });
  writeFileSync(join(home, 'atlas.conf'), isCareless ? careless(recipe) : recipe);
  writeFileSync(join(home, 'nginx.conf'), wrapper(home));

  const child = spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${port}${path}/`;
  const stop = async () => {
    await ended(child);
    rmSync(home, { recursive: true, force: true });
  };
  if (await answers(url, child)) return { url, stop };
  await stop();
  throw new Error(`nginx did not start: ${said}`);
}

/** What Debian's own nginx.conf gives a site, and nothing else. */
function wrapper(home: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(home, name)};`)
    .join(' ');
  // Started by the superuser, nginx would read as another user, who may not look into the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; worker_processes 1; pid ${join(home, 'pid')}; error_log stderr;
    events {}
    http { ${temporary} access_log off; include ${join(home, 'atlas.conf')}; }`;
}

function changed(recipe: string, changes: Changes): string {
  const marked = recipe.split('\n').filter((line) => /# CHANGE/.test(line)).length;
  if (marked !== Object.keys(changes).length) {
    throw new Error(`The recipe marks ${marked} lines, and the test changes other ones.`);
  }
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The recipe has no line "${from}".`);
    return text.replace(from, () => to);
  }, recipe);
}

function careless(recipe: string): string {
  const guard = 'if ($atlas_crooked) { return 404; }';
  if (!recipe.includes(guard)) throw new Error(`The recipe has no line "${guard}".`);
  return recipe.replace(guard, '');
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const answered = await new Promise<boolean>((done) => {
      const get = url.startsWith('https:') ? getSecurely : getPlain;
      get(url, { rejectUnauthorized: false }, (response) => {
        response.resume();
        done(true);
      }).on('error', () => done(false));
    });
    if (answered) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) {
      done();
      return;
    }
    child.once('exit', () => done());
    child.kill();
  });
}
