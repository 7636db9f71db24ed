// @ts-check
// Which dossier the atlas is built from. `DOSSIER=folder npm run build` takes another one than public/geo/.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { languageCodes, messagesOf } from './languages.mjs';
import { root } from '../steps.mjs';

const PUBLIC = join(root, 'public');
const OWN = join(PUBLIC, 'geo');

/**
 * The folder of the dossier, from the environment's DOSSIER: the atlas's own where it is not set. Throws a sentence
 * with the value where that is no dossier.
 */
export function dossierFolder(value = process.env.DOSSIER) {
  if (value === undefined || value.trim() === '') return OWN;
  const folder = resolve(value.trim());
  if (existsSync(join(folder, 'atlas.json'))) return folder;
  throw new Error(`DOSSIER is "${value}", and there is no atlas.json in that folder.`);
}

/** Whether the atlas is built from a dossier that is not its own. */
export function isAnotherDossier(dossier = dossierFolder()) {
  return dossier !== OWN;
}

/**
 * The folder whose files the build takes as they are: public/, and for another dossier what `layOut` makes of both.
 */
export function publicFolder(dossier = dossierFolder()) {
  return isAnotherDossier(dossier) ? join(laidOut(dossier), 'public') : PUBLIC;
}

/** A folder for what is made of another dossier. */
export function laidOut(dossier = dossierFolder()) {
  const name = createHash('sha256').update(dossier).digest('hex').slice(0, 8);
  return join(root, '.cache', 'dossiers', name);
}

/** The project by which the words of the interface are compiled; another dossier's is made by `layOut`. */
export function messagesProject(dossier = dossierFolder()) {
  return join(isAnotherDossier(dossier) ? laidOut(dossier) : root, PROJECT);
}

const PROJECT = 'project.inlang';

/**
 * Makes what the build takes in the place of public/, messages/ and project.inlang/, where the dossier is another one.
 */
export function layOut(dossier = dossierFolder()) {
  if (!isAnotherDossier(dossier)) return;
  layOutFiles(dossier);
  layOutMessages(dossier);
}

/**
 * Copies public/ with another dossier in the place of geo/. The base map stays where that brings none of its own; its
 * words for the interface are no files of the site.
 * @param {string} dossier
 */
function layOutFiles(dossier) {
  const folder = publicFolder(dossier);
  const geo = join(folder, 'geo');
  rmSync(folder, { recursive: true, force: true });
  cpSync(PUBLIC, folder, { recursive: true, filter: (path) => path !== OWN });
  cpSync(dossier, geo, {
    recursive: true,
    filter: (path) => path === dossier || !NO_FILE_OF_THE_SITE.test(basename(path)),
  });
  const base = join(geo, 'base');
  if (!existsSync(base)) cpSync(join(OWN, 'base'), base, { recursive: true });
}

const NO_FILE_OF_THE_SITE = /^(?:\.|messages$)/;

/**
 * Writes the words of its languages, and a project that has these languages.
 * @param {string} dossier
 */
function layOutMessages(dossier) {
  const folder = laidOut(dossier);
  const languages = languageCodes(dossier);
  for (const name of [PROJECT, 'messages']) mkdirSync(join(folder, name), { recursive: true });
  for (const language of languages) {
    const words = JSON.stringify(messagesOf(dossier, language));
    writeFileSync(join(folder, 'messages', `${language}.json`), words);
  }
  const settings = JSON.parse(readFileSync(join(root, PROJECT, 'settings.json'), 'utf8'));
  const modules = settings.modules.map((/** @type {string} */ module) =>
    relative(folder, join(root, module)),
  );
  const own = { ...settings, baseLocale: languages[0], locales: languages, modules };
  writeFileSync(join(messagesProject(dossier), 'settings.json'), JSON.stringify(own));
}
