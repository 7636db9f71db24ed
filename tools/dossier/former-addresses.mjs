// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The addresses of places, facts and embeds by their former ids, in every language: no page links to them, so the
 * build has to be told to make their redirects.
 * @param {string} folder of the dossier
 * @returns {`/${string}`[]}
 */
export function formerAddresses(folder) {
  /** @param {string} name */
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { places, facts } = read('redirects.json');
  /** @type {string[]} */
  const languages = read('atlas.json').languages;
  return languages.flatMap((language) => [
    ...Object.keys(places).flatMap((id) => [
      /** @type {const} */ (`/${language}/place/${id}/`),
      /** @type {const} */ (`/${language}/embed/place/${id}/`),
    ]),
    ...Object.keys(facts).map((id) => /** @type {const} */ (`/${language}/fact/${id}/`)),
  ]);
}
