import { Compression, type DecompressFunc } from 'pmtiles';
import { boundedBytes } from './bounded-bytes';

/** Unpacks a part of an archive, and stops where it becomes larger than any honest one. */
export const unpack: DecompressFunc = async (bytes, compression) => {
  if (compression === Compression.None) return bytes;
  if (compression !== Compression.Gzip) {
    throw new Error(`Packed in way ${compression}, which is unknown here.`);
  }
  return boundedBytes(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
};
