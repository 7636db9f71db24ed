// @ts-check
// Compact GeoJSON, one feature a line, and the list of what was written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** @typedef {import('./types.mjs').Feature} Feature */
/** @typedef {{ file: string, bytes: number, gzip: number }} Written */

/**
 * @param {URL} folder
 * @param {string} file
 * @param {Feature[]} features
 * @returns {Written}
 */
export function writeLayer(folder, file, features) {
  const lines = features.map((feature) => JSON.stringify(feature));
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
  return writeText(folder, file, text);
}

/**
 * @param {URL} folder
 * @param {string} file
 * @param {string} text
 * @returns {Written}
 */
export function writeText(folder, file, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(file, folder), text);
  const bytes = Buffer.from(text);
  return { file, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
