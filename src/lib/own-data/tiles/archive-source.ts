import type { RangeResponse, Source as ByteSource } from 'pmtiles';
import { askServer } from './ask-server';
import { boundedBytes } from './bounded-bytes';
import { limits } from '../model/limits';
import type { Progress } from '../model/outcome';

/** Whether an address is that of an archive: it is only read in parts, so its first bytes come too late. */
export function isArchiveAddress(address: string): boolean {
  return new URL(address).pathname.toLowerCase().endsWith('.pmtiles');
}

/** Parts of a file of the reader's. */
export function fileSource(file: Blob): ByteSource {
  return {
    getKey: () => '',
    getBytes: async (offset, length) => ({
      data: await file.slice(offset, offset + bounded(length)).arrayBuffer(),
    }),
  };
}

/** A source each of whose parts counts as progress. */
export function reporting(source: ByteSource, onProgress: Progress): ByteSource {
  return {
    getKey: () => source.getKey(),
    async getBytes(...part) {
      const bytes = await source.getBytes(...part);
      onProgress(null);
      return bytes;
    },
  };
}

/** The server has the file and gives no parts of it. */
export class NoRanges extends Error {}

/** Parts of a file on a server. */
export function addressSource(address: string): ByteSource {
  return {
    getKey: () => address,
    async getBytes(offset, length, signal): Promise<RangeResponse> {
      const range = `bytes=${offset}-${offset + bounded(length) - 1}`;
      const response = await askServer(address, { headers: { range }, signal: signal ?? null });
      const whole = Number(response.headers.get('content-length') ?? NaN);
      const isShort = offset === 0 && whole <= length;
      if (response.status === 200 && !isShort) {
        await response.body?.cancel();
        throw new NoRanges(`${address} was answered whole.`);
      }
      if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
      return { data: await boundedBytes(response.body) };
    },
  };
}

function bounded(length: number): number {
  if (length > limits.tileBytes) throw new Error(`A part of ${length} bytes is too large.`);
  return length;
}
