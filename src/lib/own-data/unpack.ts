import { Compression, type DecompressFunc } from 'pmtiles';
import { limits } from './limits';

/** Unpacks a part of an archive, and stops where it becomes larger than any honest one. */
export const unpack: DecompressFunc = async (bytes, compression) => {
  if (compression === Compression.None) return bytes;
  if (compression !== Compression.Gzip)
    throw new Error(`Packed in way ${compression}, which is unknown here.`);
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limits.tileBytes) {
      await reader.cancel();
      throw new Error('A tile is too large.');
    }
    pieces.push(next.value);
  }
  return new Blob(pieces).arrayBuffer();
};
