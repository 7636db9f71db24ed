import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../steps.mjs';
import { makeArchive } from './archive.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-archive-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const origin = { commit: '0123456789abcdef', time: new Date('2026-11-21T23:30:00Z') };

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The archive of a small site in one language, by its name and the texts in it. */
function archiveOf(language: string, title: string, dossier?: string) {
  write({
    [`build/${language}/index.html`]: title,
    [`build/${language}/dossier.json`]: JSON.stringify({
      title,
      version: '2000-01-01',
      hash: 'a1',
    }),
    'build/robots.txt': '',
    'build/_app/version.json': '{ "version": "v" }',
  });
  const { name, bytes } = makeArchive(join(folder, 'build'), origin, dossier);
  const texts = Object.entries(unzipSync(bytes)).map(
    ([path, file]) => [path.slice(path.indexOf('/') + 1), Buffer.from(file).toString()] as const,
  );
  return { name, texts: new Map(texts) };
}

it('the archive of the atlas’s own dossier has its name, licence and citation', () => {
  const { name, texts } = archiveOf('en', '4+1 Atlas');
  expect(name).toBe('4plus1-atlas-2000-01-01-a1.zip');
  expect(texts.get('LICENCE-DATA.md')).toBe(
    readFileSync(join(root, 'public/geo/LICENCE.md'), 'utf8'),
  );
  expect(texts.get('CITATION.cff')).toBe(readFileSync(join(root, 'CITATION.cff'), 'utf8'));
});

it('the archive of another dossier is called by its title, in whatever language it begins with', () => {
  write({ 'mine/atlas.json': '{ "languages": ["fr"] }', 'mine/LICENCE.md': 'Licence of mine' });
  const { name, texts } = archiveOf('fr', 'Atlas d’été', join(folder, 'mine'));
  expect(name).toBe('atlas-d-ete-2000-01-01-a1.zip');
  expect(texts.get('LICENCE-DATA.md')).toBe('Licence of mine');
  expect(texts.has('CITATION.cff')).toBe(false);
});

it.each([
  ['hi', 'भारत का एटलस', 'भारत-का-एटलस'],
  ['ko', '한국 지도', '한국-지도'],
])('the name of an archive keeps all letters of its title (%s)', (language, title, expected) => {
  write({ 'mine/atlas.json': JSON.stringify({ languages: [language] }) });
  expect(archiveOf(language, title, join(folder, 'mine')).name).toBe(
    `${expected}-2000-01-01-a1.zip`,
  );
});

it('the archive of another dossier has the citation that this brings', () => {
  write({ 'mine/atlas.json': '{ "languages": ["en"] }', 'mine/CITATION.cff': 'title: Mine' });
  const { texts } = archiveOf('en', 'Mine', join(folder, 'mine'));
  expect(texts.get('CITATION.cff')).toBe('title: Mine');
  expect(texts.has('LICENCE-DATA.md')).toBe(false);
});
