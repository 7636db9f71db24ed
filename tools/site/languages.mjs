// @ts-check
// The languages of the atlas are those of its dossier, and each has words for the interface: those of messages/, and
// what the dossier brings in a messages/ of its own, which goes before them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../steps.mjs';

/** @typedef {Record<string, unknown>} Messages as messages/*.json holds them */

/**
 * Scripts that the atlas has fonts for. A page would take the reader's own, but a link picture is drawn at build.
 */
const SCRIPTS = ['Latn', 'Cyrl', 'Grek', 'Arab', 'Hant'];

/**
 * The languages of a dossier in its order, each with its own name for itself and its script, ISO 15924: a browser would
 * read its tables of all languages to find that out, and the first page would wait.
 * @param {string} folder of the dossier
 * @returns {{ code: string, endonym: string, script: string }[]}
 */
export function languagesOf(folder) {
  return languageCodes(folder).map((code) => ({
    code,
    endonym: endonymOf(code),
    script: scriptOf(code),
  }));
}

/** @param {string} code */
function scriptOf(code) {
  return new Intl.Locale(code).maximize().script ?? '';
}

/**
 * @param {string} folder of the dossier
 * @returns {string[]}
 */
export function languageCodes(folder) {
  const { languages } = readJson(join(folder, 'atlas.json'));
  if (Array.isArray(languages) && languages.length > 0) return languages;
  throw new Error(`The atlas.json in ${folder} names no languages.`);
}

/** @param {string} code */
function endonymOf(code) {
  const [first = '', ...rest] =
    new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return first.toLocaleUpperCase(code) + rest.join('');
}

/**
 * All words of the interface in a language, with those that a dossier brings for it.
 * @param {string} folder of the dossier
 * @param {string} language
 * @returns {Messages}
 */
export function messagesOf(folder, language) {
  const files = [root, folder].map((place) => join(place, 'messages', `${language}.json`));
  return Object.assign({}, ...files.filter((file) => existsSync(file)).map(readJson));
}

/**
 * What keeps the languages of a dossier from being those of an atlas, a line each.
 * @param {string} folder of the dossier
 * @param {readonly string[]} languages
 * @returns {string[]}
 */
export function languageErrors(folder, languages) {
  return languages.flatMap((language) => {
    if (!isTag(language))
      return [`atlas.json: "${language}" is not a BCP 47 tag in its usual form`];
    const script = scriptOf(language);
    if (!SCRIPTS.includes(script)) {
      const known = SCRIPTS.join(', ');
      return [
        `atlas.json: "${language}" is written in ${script}; the atlas has fonts for ${known}`,
      ];
    }
    return messageErrors(folder, language);
  });
}

/** @param {string} language */
function isTag(language) {
  try {
    return Intl.getCanonicalLocales(language)[0] === language;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} language
 */
function messageErrors(folder, language) {
  const words = messagesOf(folder, language);
  const model = readJson(join(root, 'messages', 'en.json'));
  const missing = Object.keys(model).filter((key) => !(key in words));
  if (missing.length === Object.keys(model).length) {
    return [
      `atlas.json: the interface has no words in "${language}"; messages/${language}.json may bring them`,
    ];
  }
  return [
    ...missing.map((key) => `messages/${language}.json: ${key} is missing`),
    ...Object.keys(model).flatMap((key) =>
      blanksIn(words[key])
        .filter((blank) => !blanksIn(model[key]).includes(blank))
        .map((blank) => `messages/${language}.json: ${key} is given no {${blank}}`),
    ),
  ];
}

/** @param {unknown} message a text, or its forms by number */
function blanksIn(message) {
  return [...JSON.stringify(message ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
