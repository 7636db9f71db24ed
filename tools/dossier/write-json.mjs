// @ts-check
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * Writes JSON as `npm test` wants it formatted. Objects that come on one line stay on it where they fit.
 * @param {string} path
 * @param {string} json
 */
export async function writeJson(path, json) {
  writeFileSync(path, await format(json, { ...(await resolveConfig(path)), filepath: path }));
}
