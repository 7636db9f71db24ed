import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
  it('says so when its port is taken', async () => {
    const port = Number(new URL(root.url).port);
    await expect(serve({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
