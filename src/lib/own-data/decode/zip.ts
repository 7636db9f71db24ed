import { limits } from '../model/limits';

/** A file in a ZIP archive. */
export interface PackedFile {
  name: string;
  /** Bytes when unpacked, as the archive says: it may say anything. */
  size: number;
  isLocked: boolean;
  /** Its bytes; throws where they are more than any honest file has, or broken. */
  unpack(): Promise<Blob>;
}

/** The end of an archive, behind which only a comment may stand. */
const END = 65_557;

/** The files of a ZIP archive by its table of contents; null where there is none that can be read. */
export async function zipFiles(archive: Blob): Promise<PackedFile[] | null> {
  const tail = await bytesOf(archive, Math.max(0, archive.size - END), archive.size);
  const end = lastIndexOf(tail, 0x06054b50);
  if (end < 0) return null;
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (start + size > archive.size || count > limits.packedNames) return null;
  const table = await bytesOf(archive, start, start + size);
  const files: PackedFile[] = [];
  for (let at = 0; files.length < count;) {
    if (at + 46 > table.byteLength || table.getUint32(at, true) !== 0x02014b50) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((by) => table.getUint16(at + by, true));
    const flags = table.getUint16(at + 8, true);
    const name = new Uint8Array(table.buffer, table.byteOffset + at + 46, nameLength);
    if (at + 46 + name.length > table.byteLength) return null;
    const entry = {
      method: table.getUint16(at + 10, true),
      packed: table.getUint32(at + 20, true),
      start: table.getUint32(at + 42, true),
    };
    files.push({
      name: new TextDecoder().decode(name),
      size: table.getUint32(at + 24, true),
      isLocked: (flags & 1) === 1,
      unpack: () => unpacked(archive, entry),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** What a file packed with gzip holds; throws where it is more than any honest one, or broken. */
export function gunzip(file: Blob): Promise<Blob> {
  return inflated(file, 'gzip', limits.fileBytes);
}

async function unpacked(
  archive: Blob,
  { method, packed, start }: { method: number; packed: number; start: number },
): Promise<Blob> {
  const head = await bytesOf(archive, start, start + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) {
    throw new Error('An archive has no file where its contents name one.');
  }
  const from = start + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const bytes = archive.slice(from, from + packed);
  if (method === 0) return bytes;
  if (method !== 8) throw new Error(`A file is packed in way ${method}, which is unknown here.`);
  return inflated(bytes, 'deflate-raw', limits.unpackedBytes);
}

/** Unpacks piece by piece, and stops where it becomes too much; each piece goes where it costs the page no memory. */
async function inflated(packed: Blob, format: 'gzip' | 'deflate-raw', most: number): Promise<Blob> {
  const reader = packed.stream().pipeThrough(new DecompressionStream(format)).getReader();
  const pieces: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let [length, waits] = [0, 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error('A packed file is too large.');
    }
    waiting.push(value as Uint8Array<ArrayBuffer>);
    waits += value.length;
    if (waits < PIECE) continue;
    pieces.push(new Blob(waiting));
    [waiting, waits] = [[], 0];
  }
  return new Blob([...pieces, ...waiting]);
}

/** Bytes that are gathered before they are handed to the browser. */
const PIECE = 4_000_000;

async function bytesOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

function lastIndexOf(bytes: DataView, mark: number): number {
  for (let at = bytes.byteLength - 22; at >= 0; at -= 1) {
    if (bytes.getUint32(at, true) === mark) return at;
  }
  return -1;
}
