import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierFolder } from '$lib/build/dossier-folder';
import { AREAS } from '../../../tools/basemap/near/areas.mjs';
import { closeUpFilesIn, closeUpFiles } from './close-up-files';

const files = [
  { file: 'coast', bounds: [30, 30, 40, 40], minZoom: 6 },
  { file: 'inland', bounds: [40, 30, 50, 40], minZoom: 8 },
] as const;

describe('files for close by', () => {
  it('are those of what is on screen, from their zoom on', () => {
    expect(closeUpFilesIn([32, 32, 33, 33], 6, files)).toEqual(['coast']);
    expect(closeUpFilesIn([32, 32, 45, 33], 7, files)).toEqual(['coast']);
    expect(closeUpFilesIn([32, 32, 45, 33], 8, files)).toEqual(['coast', 'inland']);
    expect(closeUpFilesIn([32, 32, 45, 33], 5.9, files)).toEqual([]);
    expect(closeUpFilesIn([60, 32, 61, 33], 9, files)).toEqual([]);
  });
  it('are none for the first view', () => {
    expect(closeUpFilesIn([20, 24, 65, 48], 5)).toEqual([]);
  });
  it('are the areas that the tool cuts', () => {
    const areas = closeUpFiles.filter(({ file }) => /^near-(north|south)-/.test(file));
    expect(areas.map(({ file, bounds }) => ({ file, bounds }))).toEqual(AREAS);
  });
  it('are all there', () => {
    const names = closeUpFiles.map(({ file }) => `${file}.geojson`);
    expect(readdirSync(join(dossierFolder(), 'base'))).toEqual(expect.arrayContaining(names));
  });
});
