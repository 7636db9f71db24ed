// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { dossierFolder, isAnotherDossier } from './dossier-folder.mjs';
import { readStreets } from './read-streets.mjs';
import { root } from '../steps.mjs';

/** What the site is made of: its code, texts and data, and the tools that take part in its build. */
const inputs = [
  ...['src', 'public', 'messages', 'project.inlang', 'package-lock.json'],
  ...['svelte.config.js', 'vite.config.ts', 'tools/site', 'tools/messages.mjs'],
  ...['tools/dossier/former-addresses.mjs', 'CHANGELOG.md'],
];

/** Made from messages/, or for tests only. */
const leftOut = /^src\/lib\/i18n\/paraglide\/|^project\.inlang\/(?!settings)|(\.test|fixture)\.ts$/;

/**
 * The version of the site: the same for the same content, so that two builds of one commit are the same to the byte,
 * and another one wherever a file, the site's address or that of reports is.
 */
export function contentVersion(siteUrl = process.env.SITE_URL ?? '', dossier = dossierFolder()) {
  const hash = createHash('sha256').update(siteUrl);
  for (const setting of ['REPORT_URL', 'REPORT_EMAIL'])
    hash.update(`\0${process.env[setting] ?? ''}`);
  const streets = readStreets();
  if (streets) hash.update(`\0${streets.path}`);
  for (const path of partsOfSite()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  for (const path of isAnotherDossier(dossier) ? filesIn(dossier, '.').sort() : []) {
    hash.update(`\0${path}\0`).update(readFileSync(join(dossier, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The files of this repository that the site is made of, by their paths with slashes, sorted. */
export function partsOfSite() {
  return inputs.flatMap((input) => filesIn(root, input)).sort();
}

/**
 * @param {string} folder
 * @param {string} input
 * @returns {string[]} paths in the folder, with slashes
 */
function filesIn(folder, input) {
  if (statSync(join(folder, input)).isFile()) return [input];
  return readdirSync(join(folder, input), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !leftOut.test(path));
}
