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
  return languages.flatMap((language) =>
    Object.entries({ place: places, fact: facts }).flatMap(([kind, former]) =>
      Object.keys(former).flatMap((id) => [
        /** @type {const} */ (`/${language}/${kind}/${id}/`),
        /** @type {const} */ (`/${language}/embed/${kind}/${id}/`),
      ]),
    ),
  );
}
