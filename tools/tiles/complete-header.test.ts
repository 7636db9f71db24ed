import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { Compression, S2PMTilesWriter, TileType } from 's2-pmtiles';
import { FileWriter } from 's2-pmtiles/file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeHeader } from './complete-header';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
const path = join(folder, 'one.pmtiles');
const bounds = [33.5, 30.25, 53, 40];

beforeAll(async () => {
  writeFileSync(path, '');
  const writer = new S2PMTilesWriter(new FileWriter(path), TileType.Pbf, Compression.Gzip);
  await writer.writeTileXYZ(0, 0, 0, Uint8Array.from([1, 2, 3]));
  await writer.commit({ name: 'one', minzoom: 0, maxzoom: 0, bounds } as never);
});
afterAll(() => rmSync(folder, { recursive: true }));

function header() {
  const getBytes = (offset: number, length: number): Promise<RangeResponse> =>
    Promise.resolve({
      data: Uint8Array.from(readFileSync(path)).slice(offset, offset + length).buffer,
    });
  return new PMTiles({ getKey: () => '', getBytes }).getHeader();
}

describe('the header of an archive as the library writes it', () => {
  it('still lacks the magic number and the bounds: where it has them, complete-header.ts can go', () => {
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 7).toString()).not.toBe('PMTiles');
    expect(bytes.readInt32LE(102)).not.toBe(33.5e7);
  });
  it('is read by others once it is complete', async () => {
    await completeHeader(path, bounds);
    const { minLon, minLat, maxLon, maxLat, maxZoom } = await header();
    expect([minLon, minLat, maxLon, maxLat]).toEqual(bounds);
    expect(maxZoom).toBe(0);
  });
});
