import type { OtherFormat } from '../model/outcome';
import { startsWith } from './file-signs';
import type { FileStart } from './read-features';

const signs: readonly [OtherFormat, (start: FileStart) => boolean][] = [
  ['parquet', ({ bytes }) => startsWith(bytes, 'PAR1')],
  ['pdf', ({ bytes }) => startsWith(bytes, '%PDF')],
  ['geopackage', isGeoPackage],
  ['database', ({ bytes }) => startsWith(bytes, 'SQLite format 3') || hasBytes(bytes, ACCESS)],
  ['picture', ({ bytes }) => pictures.some((sign) => hasBytes(bytes, sign)) || isWebP(bytes)],
  ['archive', ({ bytes }) => archives.some((sign) => hasBytes(bytes, sign))],
  ['shapefile-part', ({ bytes }) => hasBytes(bytes, [0, 0, 0x27, 0x0a]) || isDbf(bytes)],
  ['page', ({ text }) => /^<!doctype html|^<html|^<(?:head|body|div|table)[\s>]/i.test(text)],
  ['project', ({ text }) => /^(?:<\?xml[^>]*>\s*)?<(?:!DOCTYPE qgis|qgis)/i.test(text)],
  ['word', ({ text }) => text.startsWith('{\\rtf')],
];

const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  // TIFF, and so GeoTIFF
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];
/** RAR, 7z, bzip2, xz, Zstandard */
const archives: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x28, 0xb5, 0x2f, 0xfd],
];
const ACCESS = [0, 1, 0, 0, 0x53, 0x74, 0x61, 0x6e];

/** What a file is that the atlas knows and does not read; null where it knows no such thing. */
export function otherFormat(start: FileStart): OtherFormat | null {
  return signs.find(([, matches]) => matches(start))?.[0] ?? null;
}

/** SQLite with the mark of a GeoPackage, which stands at byte 68. */
function isGeoPackage({ bytes }: FileStart): boolean {
  const mark = String.fromCharCode(...bytes.slice(68, 71));
  return startsWith(bytes, 'SQLite format 3') && /^GP/.test(mark);
}

function isWebP(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'RIFF') && startsWith(bytes.slice(8), 'WEBP');
}

/** A table of dBase: its first bytes are its kind, a date, and the length of a heading that ends where it says. */
function isDbf(bytes: Uint8Array): boolean {
  const [kind = 0, , month = 0, day = 0] = bytes;
  const heading = (bytes[8] ?? 0) + 256 * (bytes[9] ?? 0);
  const isDated = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return [0x03, 0x30, 0x83, 0x8b].includes(kind) && isDated && bytes[heading - 1] === 0x0d;
}

function hasBytes(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}
