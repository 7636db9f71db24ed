import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findNginx } from '../../tools/nginx.mjs';
import { makeArchive } from '../../tools/release/archive.mjs';
import { root } from '../../tools/steps.mjs';
import { startNginx } from './nginx-site';

const build = join(root, 'build');
const origin = { commit: '0123456789abcdef', time: new Date('2026-11-21T23:30:00Z') };
const archive = makeArchive(build, origin);
const folder = archive.name.replace(/\.zip$/, '');
const text = (bytes?: Uint8Array) => Buffer.from(bytes ?? []).toString();

let unpacked: Record<string, Uint8Array>;
beforeAll(() => {
  unpacked = unzipSync(archive.bytes);
});

it('the archive of one build is the same to the byte in another time zone', () => {
  const little = mkdtempSync(join(tmpdir(), 'atlas-little-'));
  const zone = process.env.TZ;
  try {
    for (const path of ['en/index.html', 'en/dossier.json', 'robots.txt', '_app/version.json']) {
      cpSync(join(build, path), join(little, path));
    }
    const before = makeArchive(little, origin).checksum;
    process.env.TZ = 'Asia/Tokyo';
    expect(makeArchive(little, origin).checksum).toBe(before);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    rmSync(little, { recursive: true });
  }
});

it('every file of the archive has the checksum that stands in it', () => {
  const named = text(unpacked[`${folder}/SHA256SUMS`]).trim().split('\n');
  const wanted = Object.entries(unpacked)
    .filter(([path]) => !path.endsWith('/SHA256SUMS'))
    .map(([path, bytes]) => {
      const sum = createHash('sha256').update(bytes).digest('hex');
      return `${sum}  ${path.slice(folder.length + 1)}`;
    });
  expect(named.toSorted()).toEqual(wanted.toSorted());
  expect(named).toHaveLength(archive.files - 1);
});

it('it says which record and which code it is of, what it is made of, and its licences', () => {
  const { version, hash } = JSON.parse(readFileSync(join(build, 'en/dossier.json'), 'utf8')) as {
    version: string;
    hash: string;
  };
  const release: unknown = JSON.parse(text(unpacked[`${folder}/release.json`]));
  expect(release).toMatchObject({ record: { version, hash }, code: { commit: origin.commit } });
  const paths = ['LICENSE', 'LICENCE-DATA.md', 'THIRD-PARTY-LICENCES.md', 'CITATION.cff'].concat(
    ...['sbom.cdx.json', 'CHANGELOG.md', 'hosting/nginx.conf', 'site/index.html'],
  );
  expect(paths.filter((path) => !unpacked[`${folder}/${path}`])).toEqual([]);
});

const nginx = findNginx();
const www = mkdtempSync(join(tmpdir(), 'atlas-release-'));
afterAll(() => rmSync(www, { recursive: true }));

it.skipIf(!nginx)('unpacked, it is served by nginx with the recipe that it brings', async () => {
  for (const [path, bytes] of Object.entries(unpacked)) {
    mkdirSync(join(www, dirname(path)), { recursive: true });
    writeFileSync(join(www, path), bytes);
  }
  const recipe = readFileSync(join(www, folder, 'hosting/nginx.conf'), 'utf8');
  expect(recipe).toBe(readFileSync(join(root, 'hosting/nginx.conf'), 'utf8'));
  const site = await startNginx(nginx ?? '', join(www, folder, 'site'), '');
  try {
    for (const path of ['en/', 'ar/place/tehran/', '_app/version.json', 'geo/facts.json']) {
      const answer = await fetch(site.url + path);
      expect(answer.status).toBe(200);
      const file = path.endsWith('/') ? `${path}index.html` : path;
      expect(await answer.text()).toBe(readFileSync(join(build, file), 'utf8'));
    }
    expect((await fetch(`${site.url}en/place/nowhere/`)).status).toBe(404);
  } finally {
    await site.stop();
  }
});
