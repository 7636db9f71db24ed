import { describe, expect, it } from 'vitest';
import { readSound } from '../worker/fixture';
import { zipOf } from '../worker/zip-fixture';
import { shapesOfPoint } from './shapes-fixture';

/** Its table: one row, and in it a name in some bytes. */
function table(name: readonly number[]): Buffer {
  const dbf = Buffer.alloc(65 + 11, ' ');
  dbf.fill(0, 0, 64);
  dbf.writeUInt8(3, 0);
  dbf.writeUInt32LE(1, 4);
  dbf.writeUInt16LE(65, 8);
  dbf.writeUInt16LE(11, 10);
  dbf.write('name', 32);
  dbf.write('C', 43);
  dbf.writeUInt8(10, 48);
  dbf.writeUInt8(13, 64);
  dbf.set(name, 66);
  return dbf;
}

/** "مطر" in the Arabic code page of Windows. */
const rain = [0xe3, 0xd8, 0xd1];
const files = { 'a.shp': shapesOfPoint(), 'a.dbf': table(rain) };

/** The name of the only entry, and the encoding that a reader is told. */
async function nameAndEncoding(...given: Parameters<typeof readSound>) {
  const { dataset, summary } = await readSound(...given);
  return [await dataset.titles.text(0), summary.reading?.encoding];
}

describe('the table of a Shapefile', () => {
  it('is in the encoding that stands beside it', async () => {
    const zip = zipOf({ ...files, 'a.cpg': 'ANSI 1256' });
    expect(await nameAndEncoding(zip)).toEqual(['مطر', 'windows-1256']);
  });
  it('without one is taken for UTF-8, and read in the encoding that the reader chooses', async () => {
    const zip = zipOf(files);
    expect(await nameAndEncoding(zip)).toEqual(['', 'utf-8']);
    const chosen = await nameAndEncoding(zip, {}, { encoding: 'windows-1256' });
    expect(chosen).toEqual(['مطر', 'windows-1256']);
  });
  it('is read in the encoding that the reader chooses over the one beside it', async () => {
    const zip = zipOf({ ...files, 'a.cpg': '1252' });
    const chosen = await nameAndEncoding(zip, {}, { encoding: 'windows-1256' });
    expect(chosen).toEqual(['مطر', 'windows-1256']);
  });
  it('has no encoding where there is no table', async () => {
    const { summary } = await readSound(zipOf({ 'a.shp': shapesOfPoint() }));
    expect(summary.reading?.encoding).toBe('');
  });
});
