// @ts-check
// `npm run dossier:new FOLDER [LANGUAGE …]`: a small sound dossier, made up, to be replaced by one's own.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_LICENCE, exampleDossier } from './dossier/example.mjs';
import { writeJson } from './dossier/write-json.mjs';
import { messagesOf } from './site/languages.mjs';
import { root } from './steps.mjs';

/**
 * Writes the example into a folder. Throws a sentence where something is there already.
 * @param {string} folder
 * @param {readonly string[]} languages
 */
export async function newDossier(folder, languages = ['en']) {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} is not empty: a new dossier overwrites nothing.`);
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(exampleDossier(languages))) {
    await writeJson(join(folder, name), JSON.stringify(content, null, 2));
  }
  writeFileSync(join(folder, 'LICENCE.md'), EXAMPLE_LICENCE);
  for (const language of languagesWithoutWords(languages)) {
    mkdirSync(join(folder, 'messages'), { recursive: true });
    await writeJson(
      join(folder, 'messages', `${language}.json`),
      JSON.stringify(messagesOf(folder, 'en')),
    );
  }
}

/**
 * Languages that messages/ has no words in: the dossier gets the English ones, to be translated.
 * @param {readonly string[]} languages
 */
function languagesWithoutWords(languages) {
  return languages.filter((language) => !existsSync(join(root, 'messages', `${language}.json`)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...languages] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Which folder? npm run dossier:new FOLDER [LANGUAGE …]');
    process.exit(1);
  }
  try {
    await newDossier(resolve(folder), languages.length > 0 ? languages : undefined);
    console.log(`${folder} is a dossier now. What is wrong with it: npm run dossier -- ${folder}`);
    for (const language of languagesWithoutWords(languages)) {
      console.log(
        `The words of the interface are still English: ${folder}/messages/${language}.json`,
      );
    }
    console.log(`The atlas of it: DOSSIER=${folder} npm start`);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
