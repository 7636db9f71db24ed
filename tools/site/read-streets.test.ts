import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeStreets } from '../tiles/make-streets.ts';
import { readStreets } from './read-streets.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-streets-'));
const whole = join(folder, 'region.pmtiles');
beforeAll(() => writeStreets(whole));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a file that is made of the whole archive. */
function saidOf(name: string, bytes: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  try {
    readStreets(file, '');
  } catch (error) {
    return (error as Error).message.replace(file, name);
  }
  return 'nothing';
}

describe('the archive of streets', () => {
  it('goes into the site under a name that changes with it', () => {
    expect(readStreets(whole, '')).toEqual({
      file: whole,
      path: expect.stringMatching(/^basemap\/[0-9a-f]{12}\.pmtiles$/) as string,
      isCopied: true,
      maxZoom: 14,
      bounds: [35.9, 35.4, 36, 35.5],
    });
  });
  it('is left to the host that has it at a path of its own', () => {
    expect(readStreets(whole, 'tiles/region.pmtiles')).toMatchObject({
      path: 'tiles/region.pmtiles',
      isCopied: false,
    });
    expect(() => readStreets(whole, 'https://other.example/a.pmtiles')).toThrow(
      'BASEMAP_AT is "https://other.example/a.pmtiles", and should be like "tiles/region.pmtiles".',
    );
  });
  it('is none where none is named', () => {
    expect(readStreets('', '')).toBeNull();
    expect(() => readStreets('', 'tiles/a.pmtiles')).toThrow(
      /^BASEMAP_AT is "tiles\/a.pmtiles", and/,
    );
  });
  it('stops the build with a sentence where it is not there, or something else', () => {
    expect(() => readStreets(join(folder, 'none.pmtiles'), '')).toThrow(
      /^BASEMAP is ".*none\.pmtiles", and there is no such file\.$/,
    );
    const noArchive = (name: string) =>
      `BASEMAP is "${name}", which is no whole archive of PMTiles.`;
    expect(saidOf('page.pmtiles', '<!doctype html><title>Not found</title>'.repeat(9))).toBe(
      noArchive('page.pmtiles'),
    );
    expect(saidOf('empty.pmtiles', '')).toBe(noArchive('empty.pmtiles'));
  });
  it('stops the build where it is cut off', () => {
    const bytes = readFileSync(whole);
    const cut = bytes.subarray(0, bytes.length - 500);
    expect(saidOf('cut.pmtiles', cut)).toBe(
      'BASEMAP is "cut.pmtiles", which is no whole archive of PMTiles.',
    );
  });
  it('stops the build where it lacks what the atlas draws', async () => {
    const other = join(folder, 'other.pmtiles');
    await writeStreets(other, { without: ['roads', 'buildings'] });
    expect(saidOf('other-copy.pmtiles', readFileSync(other))).toBe(
      'BASEMAP is "other-copy.pmtiles", which has no layers buildings, roads as Protomaps’ basemaps of version 4 have.',
    );
  });
});
