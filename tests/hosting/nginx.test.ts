import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from '../../tools/nginx.mjs';
import { securityHeaders } from '../../tools/site/policy.mjs';
import { root } from '../../tools/steps.mjs';
import { startNginx, type NginxSite } from './nginx-site';

const nginx = findNginx();
const languages = ['en', 'ar', 'zh-Hant'];
const EMBED = 'embed/place/tehran/';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Holds a copy of the build, in a folder of the name that it has on a server. */
const www = mkdtempSync(join(tmpdir(), 'atlas-www-'));
const folder = join(www, 'atlas');
/** An archive of tiles beside the site's own files. */
const archive = 'geo/tiles.pmtiles';

beforeAll(() => {
  if (nginx === undefined) return;
  cpSync(join(root, 'build'), folder, { recursive: true });
  const table = join(www, 'events.csv');
  writeFileSync(table, 'name,date,latitude,longitude\nKut,2015,32.5,45.8\n');
  execFileSync(process.execPath, ['tools/tiles.mjs', table, join(folder, archive)], { cwd: root });
});
afterAll(() => rmSync(www, { recursive: true }));

// One recipe, and the same build, at a root and under a path.
describe.skipIf(nginx === undefined).each(['', '/atlas'])('nginx, with the site at %s/', (path) => {
  let site: NginxSite;

  beforeAll(async () => {
    site = await startNginx(nginx ?? '', path === '' ? folder : www, path);
  });
  afterAll(() => site.stop());

  /** As it comes: nothing unpacked, no redirect followed. */
  function get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      request(new URL(address, site.url), { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
  }

  it.each(['', 'en/', 'ar/place/tehran/', 'zh-Hant/sources/', 'en/embed/place/tehran/'])(
    'answers a deep link with its page: %s',
    async (address) => {
      const { status, headers, body } = await get(`${address}?years=2015`);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.toString()).toBe(readFileSync(join(folder, address, 'index.html'), 'utf8'));
    },
  );

  it('leads to the last slash without leaving host, path or query', async () => {
    const { status, headers } = await get('en/place/tehran?years=2015');
    expect(status).toBe(301);
    expect(headers.location).toBe(`${path}/en/place/tehran/?years=2015`);
  });

  it.each(['nothing', 'en/place/atlantis/', 'en/place/', '_app/immutable/nothing.js'])(
    'answers what is not there with the 404 page and its status: %s',
    async (address) => {
      const { status, headers, body } = await get(address);
      expect(status).toBe(404);
      expect(headers['cache-control']).toBe('no-cache');
      expect(body.toString()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
    },
  );

  it('sends the compressed twin to browsers that take it, and keeps them apart', async () => {
    for (const address of ['en/', 'geo/facts.json', 'geo/places.geojson']) {
      const plain = await get(address);
      const packed = await get(address, { 'Accept-Encoding': 'gzip' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(packed.headers.vary).toBe('Accept-Encoding');
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(packed.body.length).toBeLessThan(plain.body.length);
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    }
  });

  it('finds a .br beside each .gz, for those who add the module', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const packed = files.filter((file) => file.endsWith('.gz'));
    expect(packed.length).toBeGreaterThan(100);
    for (const file of packed) expect(files).toContain(file.replace(/gz$/, 'br'));
    const text = readFileSync(join(folder, 'geo', 'places.geojson'));
    const twin = readFileSync(join(folder, 'geo', 'places.geojson.br'));
    expect(brotliDecompressSync(twin).equals(text)).toBe(true);
  });

  it('has browsers keep what never changes, and ask for everything else', async () => {
    const kept = await get(firstFile('.js'));
    expect(kept.status).toBe(200);
    expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const address of ['en/', 'en/dossier.json', 'geo/facts.json', 'robots.txt']) {
      const { headers } = await get(address);
      expect(headers['cache-control']).toBe('no-cache');
      const again = await get(address, { 'If-None-Match': String(headers.etag) });
      expect(again.status).toBe(304);
    }
  });

  it.each([
    ['geo/places.geojson', 'application/geo+json'],
    ['geo/facts.json', 'application/json'],
    [archive, 'application/vnd.pmtiles'],
    ['icon.svg', 'image/svg+xml'],
    ['robots.txt', 'text/plain'],
  ])('names the type of %s', async (address, type) => {
    expect((await get(address)).headers['content-type']?.toString().split(';')[0]).toBe(type);
  });

  it('names the types of scripts and fonts', async () => {
    const typeOf = async (address: string) => String((await get(address)).headers['content-type']);
    expect(await typeOf(firstFile('.js'))).toMatch(/^(application|text)\/javascript/);
    expect(await typeOf(firstFile('.woff2'))).toBe('font/woff2');
  });

  it('sends a part of a file', async () => {
    const whole = readFileSync(join(folder, archive));
    const { status, headers, body } = await get(archive, { Range: 'bytes=5-1004' });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes 5-1004/${whole.length}`);
    expect(body.equals(whole.subarray(5, 1005))).toBe(true);
  });

  it('serves an archive of tiles as the library for PMTiles asks for it', async () => {
    const tiles = new PMTiles(site.url + archive);
    expect(await tiles.getHeader()).toMatchObject({ minLon: 45.8, maxLat: 32.5 });
    expect(await tiles.getZxy(0, 0, 0)).toBeDefined();
  });

  it.each(['en/', 'geo/facts.json', 'nothing', ...languages.map((code) => `${code}/${EMBED}`)])(
    'sends the security headers with everything: %s',
    async (address) => {
      const { headers } = await get(address);
      const wanted = Object.entries(securityHeaders(`/${address}`)).map(
        ([name, value]) => [name.toLowerCase(), value] as const,
      );
      expect(headers).toMatchObject({ ...Object.fromEntries(wanted), server: 'nginx' });
      // Who may frame a page: nobody, but for embeds.
      expect('x-frame-options' in headers).toBe(!address.includes('/embed/'));
    },
  );

  it('lets the pages of others read the data', async () => {
    const data = await get('geo/facts.json');
    expect(data.headers['access-control-allow-origin']).toBe('*');
    const page = await get('en/');
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
  });

  function firstFile(ending: string): string {
    const named = join('_app', 'immutable');
    const files = readdirSync(join(folder, named), { recursive: true, encoding: 'utf8' });
    const found = files.find((file) => file.endsWith(ending));
    if (found === undefined) throw new Error(`The build has no file that ends in ${ending}.`);
    return join(named, found);
  }
});
