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
  it.each([
    ['ANSI 950', 'big5', '雨', [0xab, 0x42]],
    ['936', 'gb18030', '雨', [0xd3, 0xea]],
    ['CP932', 'shift_jis', '雨', [0x89, 0x4a]],
    ['949', 'euc-kr', '비', [0xba, 0xf1]],
    ['OEM 866', 'ibm866', 'дождь', [0xa4, 0xae, 0xa6, 0xa4, 0xec]],
    ['windows-1251', 'windows-1251', 'да', [0xe4, 0xe0]],
    ['ISO 8859-6', 'iso-8859-6', 'مطر', [0xe5, 0xd7, 0xd1]],
    ['88596', 'iso-8859-6', 'مطر', [0xe5, 0xd7, 0xd1]],
    ['UTF-8', 'utf-8', 'é', [0xc3, 0xa9]],
    ['65001', 'utf-8', 'é', [0xc3, 0xa9]],
  ])('is in the encoding that a code page has: %s', async (page, encoding, name, bytes) => {
    const zip = zipOf({ ...files, 'a.dbf': table(bytes), 'a.cpg': page });
    expect(await nameAndEncoding(zip)).toEqual([name, encoding]);
  });
  it.each([
    ['windows-1256', 'مطر', rain],
    ['utf-8', 'مطر', [...new TextEncoder().encode('مطر')]],
    ['utf-8', 'rain', [...new TextEncoder().encode('rain')]],
    ['windows-1252', 'Alép', [0x41, 0x6c, 0xe9, 0x70, 0, 0, 0, 0, 0, 0]],
    ['windows-1256', '[مطر]', [0x5b, ...rain, 0x5d]],
  ])(
    'without one is in the encoding that its bytes make: %s, %s',
    async (encoding, name, bytes) => {
      const zip = zipOf({ 'a.shp': shapesOfPoint(), 'a.dbf': table(bytes) });
      expect(await nameAndEncoding(zip)).toEqual([name, encoding]);
      const odd = zipOf({ 'a.shp': shapesOfPoint(), 'a.dbf': table(bytes), 'a.cpg': 'OEM 720' });
      expect(await nameAndEncoding(odd)).toEqual([name, encoding]);
    },
  );
  it('without one is read in the encoding that the reader chooses', async () => {
    const chosen = await nameAndEncoding(zipOf(files), {}, { encoding: 'windows-1251' });
    expect(chosen).toEqual(['гШС', 'windows-1251']);
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
