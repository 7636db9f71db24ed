import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newDossier } from '../dossier-new.mjs';
import { report } from './report';

let folder: string;
beforeEach(() => (folder = join(mkdtempSync(join(tmpdir(), 'atlas-new-')), 'mine')));
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const write = (name: string, content: object) =>
  writeFileSync(join(folder, name), JSON.stringify(content));

it('a new dossier is a sound one, in the languages that were asked for', async () => {
  await newDossier(folder, ['en', 'ar']);
  expect(report(folder)).toMatchObject({ sound: true });
  const { languages, title } = JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8'));
  expect([languages, title]).toEqual([
    ['en', 'ar'],
    { en: 'Example Atlas', ar: 'Example Atlas [ar]' },
  ]);
  expect(existsSync(join(folder, 'LICENCE.md'))).toBe(true);
});

it('a new dossier overwrites nothing', async () => {
  await newDossier(folder);
  await expect(newDossier(folder)).rejects.toThrow(`${folder} is not empty`);
});

it('what has no table of former ids, or has lost a published one, is told', async () => {
  await newDossier(folder);
  write('published-ids.json', { places: ['old-quay'], facts: [], references: [] });
  expect(JSON.stringify(report(folder))).toContain('old-quay was published, and is neither');
  rmSync(join(folder, 'redirects.json'));
  expect(JSON.stringify(report(folder))).toContain('redirects.json cannot be read');
});
