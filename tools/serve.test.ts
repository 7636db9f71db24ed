import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
let root: Awaited<ReturnType<typeof serve>>;
let nested: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'en', 'place'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'languages');
  writeFileSync(join(folder, 'en', 'index.html'), 'English');
  writeFileSync(join(folder, 'en', 'about.html'), 'about');
  writeFileSync(join(folder, 'places.geojson'), '{}');
  writeFileSync(join(folder, 'facts.json'), '[]');
  writeFileSync(join(folder, 'facts.json.gz'), gzipSync('[]'));
  writeFileSync(join(folder, '404.html'), 'lost');
  root = await serve({ folder, port: 0 });
  nested = await serve({ folder, port: 0, prefix: '/atlas' });
});

afterAll(async () => {
  await Promise.all([root.close(), nested.close()]);
  rmSync(folder, { recursive: true });
});

async function answer(site: { url: string }, path: string) {
  const response = await fetch(new URL(path, site.url), { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** The answer as it comes, to a request as it is written: `fetch` would put the path in order first. */
function raw(site: { url: string }, target: string, headers = ''): Promise<string> {
  return new Promise((done, reject) => {
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
    let said = '';
    socket.on('data', (bytes) => (said += bytes.toString()));
    socket.on('end', () => done(said));
    socket.on('error', reject);
    socket.write(
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`,
    );
  });
}

describe('the server', () => {
  it('gives the page of a folder, and leads to its slash', async () => {
    expect(await answer(root, '/en/')).toMatchObject({ status: 200, text: 'English' });
    const { status, headers } = await answer(root, '/en?years=2015');
    expect(status).toBe(308);
    expect(headers.get('location')).toBe('/en/?years=2015');
  });
  it('finds a page without a folder by its name alone, and not with a slash', async () => {
    expect(await answer(root, '/en/about')).toMatchObject({ status: 200, text: 'about' });
    expect(await answer(root, '/en/about/')).toMatchObject({ status: 404 });
  });
  it('answers what is not there with the 404 page and its status', async () => {
    for (const path of ['/nothing', '/en/place/', '/%E0%A4%A', '/..%2F..%2Fpackage.json']) {
      expect(await answer(root, path)).toMatchObject({ status: 404, text: 'lost' });
    }
  });
  it('names the types of the data', async () => {
    const types = ['/places.geojson', '/facts.json'].map(async (path) =>
      (await answer(root, path)).headers.get('content-type'),
    );
    expect(await Promise.all(types)).toEqual(['application/geo+json', 'application/json']);
  });
  it('sends the compressed twin of a file', async () => {
    const { headers, text } = await answer(root, '/facts.json');
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(text).toBe('[]');
  });
  it('has the browser ask again each time, so that a new build shows at once', async () => {
    expect((await answer(root, '/en/')).headers.get('cache-control')).toBe('no-cache');
    writeFileSync(join(folder, 'later.html'), 'later');
    expect(await answer(root, '/later')).toMatchObject({ status: 200, text: 'later' });
  });
  it('stands under a path of its own', async () => {
    expect(nested.url).toMatch(/\/atlas\/$/);
    expect(await answer(nested, '/atlas/en/')).toMatchObject({ status: 200, text: 'English' });
    expect((await answer(nested, '/atlas')).headers.get('location')).toBe('/atlas/');
    expect((await answer(nested, '/atlas/en')).headers.get('location')).toBe('/atlas/en/');
    expect(await answer(nested, '/en/')).toMatchObject({ status: 404 });
    expect(await answer(nested, '/atlases/')).toMatchObject({ status: 404 });
  });
  it('answers with the 404 page where browsers and servers read a path in two ways', async () => {
    for (const path of [
      ...[
        '//evil.example/en/',
        '//en/',
        '//',
        '//:99999/',
        '/en//',
        '/x%2F..%2Fen/',
        '/x%5cen/',
        '/x\\en/',
      ],
      ...['//evil.example/..%2f./en/', '//evil.example/en?', '//127.0.0.1/en'],
    ]) {
      expect(await raw(root, path), path).toMatch(
        /^HTTP\/1\.1 404 [^]*content-security-policy[^]*\r\n\r\n4\r\nlost/i,
      );
    }
  });
  it.each([
    ...['/en/%00', '/en/%1F', 'http://evil.example/en/', 'evil.example', '*', '/en/#a', '/../en/'],
    ...['/%2e%2e/en/', '/en/.', ''],
  ])('refuses what is no path of its own, and lives on: "%s"', async (target) => {
    expect(await raw(root, target)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await answer(root, '/en/')).toMatchObject({ status: 200 });
  });
  it('refuses a part that there cannot be', async () => {
    for (const range of ['bytes=5-1', 'bytes=a-b', 'bytes=', 'bytes=0-99999999999999999999']) {
      expect(await raw(root, '/en/', `Range: ${range}\r\n`), range).toMatch(/^HTTP\/1\.1 400 /);
    }
    expect(await raw(root, '/en/', 'Range: bytes=1-2\r\n')).toMatch(/^HTTP\/1\.1 206 [^]*ng$/);
    expect(await raw(root, '/en/', 'Range: bytes=99-\r\n')).toMatch(/^HTTP\/1\.1 416 /);
    expect(await raw(root, '/en/', 'Range: bytes=-2\r\n')).toMatch(/^HTTP\/1\.1 200 /);
  });
  it('answers whatever is sent, and never with another status than these', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '/',
          '//',
          '\\',
          '..',
          '%2f',
          '%5c',
          '%00',
          '%',
          '%E0',
          '?',
          '#',
          ':',
          '@',
          'en',
          'about',
        ],
        ...['places.geojson', 'x'.repeat(300), '404.html', 'en/', ';', '%2e', 'http:'],
      ),
      fc.string({ unit: fc.constantFrom(...'abc%/.:?=&~*'), maxLength: 6 }),
    );
    const target = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
    const range = fc.constantFrom(
      '',
      '',
      'Range: bytes=5-1\r\n',
      'Range: bytes=0-9\r\n',
      'Range: x\r\n',
    );
    await fc.assert(
      fc.asyncProperty(target, range, fc.constantFrom(root, nested), async (path, header, site) => {
        expect(await raw(site, path, header)).toMatch(/^HTTP\/1\.1 (?:200|206|308|400|404|416) /);
        const led = /^location: (.*)\r$/im.exec(await raw(site, path, header))?.[1] ?? '/';
        expect(led).toMatch(/^\/(?![/\\])/);
      }),
      { numRuns: Number(process.env.FUZZ_CASES ?? 300) },
    );
  }, 120_000);
  it('says so when its port is taken', async () => {
    const port = Number(new URL(root.url).port);
    await expect(serve({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
