import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dossierFolder, laidOut, layOut, publicFolder } from './dossier-folder.mjs';
import { root } from '../steps.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-dossier-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(laidOut(folder), { recursive: true, force: true });
});

const ATLAS = '{ "languages": ["fr", "en"] }';

/** Writes files of another dossier, by their names. */
function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const laidOutFile = (name: string) => readFileSync(join(publicFolder(folder), name), 'utf8');
const ownFile = (name: string) => readFileSync(join(root, 'public', name), 'utf8');

describe('the folder of the dossier', () => {
  it('is the atlas’s own where DOSSIER says nothing, and its files are taken as they are', () => {
    for (const unset of [undefined, '', ' ']) {
      expect(dossierFolder(unset)).toBe(join(root, 'public', 'geo'));
    }
    expect(publicFolder(dossierFolder(''))).toBe(join(root, 'public'));
  });

  it('is the one that DOSSIER names, and there has to be one', () => {
    expect(() => dossierFolder(folder)).toThrow(
      `DOSSIER is "${folder}", and there is no atlas.json`,
    );
    write({ 'atlas.json': '{}' });
    expect(dossierFolder(folder)).toBe(folder);
  });
});

it('the words of a site of another dossier are those of its languages, its own before the atlas’s', () => {
  write({ 'atlas.json': ATLAS, 'messages/fr.json': '{ "nav_map": "Carte" }' });
  layOut(folder);
  const read = (name: string) => JSON.parse(readFileSync(join(laidOut(folder), name), 'utf8'));
  expect(read('messages/fr.json')).toEqual({ nav_map: 'Carte' });
  expect(read('messages/en.json')).toMatchObject({ nav_map: 'Map' });
  const { baseLocale, locales, modules } = read('project.inlang/settings.json');
  expect([baseLocale, locales]).toEqual(['fr', ['fr', 'en']]);
  expect(existsSync(join(laidOut(folder), modules[0]))).toBe(true);
});

describe('the files of a site of another dossier', () => {
  it('have none of the atlas’s own dossier but its base map', () => {
    write({ 'atlas.json': ATLAS, 'messages/fr.json': '{}', '.git/config': '' });
    layOut(folder);
    expect(laidOutFile('geo/atlas.json')).toBe(ATLAS);
    expect(laidOutFile('remembered.js')).toBe(ownFile('remembered.js'));
    expect(laidOutFile('geo/base/land.geojson')).toBe(ownFile('geo/base/land.geojson'));
    for (const name of ['geo/facts.json', 'geo/messages', 'geo/.git']) {
      expect(existsSync(join(publicFolder(folder), name)), name).toBe(false);
    }
  });

  it('have its own base map where it brings one, and nothing of a former time', () => {
    write({ 'atlas.json': ATLAS, 'facts.json': '[]' });
    layOut(folder);
    rmSync(join(folder, 'facts.json'));
    write({ 'base/land.geojson': '{ "own": true }' });
    layOut(folder);
    expect(laidOutFile('geo/base/land.geojson')).toBe('{ "own": true }');
    expect(existsSync(join(publicFolder(folder), 'geo/facts.json'))).toBe(false);
  });
});
