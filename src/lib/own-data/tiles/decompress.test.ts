import { gzipSync } from 'node:zlib';
import { Compression } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { limits } from '../model/limits';
import { unpack } from './decompress';

const packed = (bytes: Buffer) => new Uint8Array(gzipSync(bytes)).buffer;

describe('a packed part of an archive', () => {
  it('is unpacked', async () => {
    expect(await unpack(packed(Buffer.from('tile')), Compression.Gzip)).toEqual(
      new TextEncoder().encode('tile').buffer,
    );
  });
  it('is given up where it grows beyond all measure', async () => {
    const bomb = packed(Buffer.alloc(limits.tileBytes + 1));
    expect(bomb.byteLength).toBeLessThan(100_000);
    await expect(unpack(bomb, Compression.Gzip)).rejects.toThrow('too large');
  });
  it('is not taken for anything where nobody knows how it is packed', async () => {
    await expect(unpack(new ArrayBuffer(8), Compression.Zstd)).rejects.toThrow('way 4');
  });
});
