// @ts-check
// What is installed, by its paths in the lockfile, such as "node_modules/svelte".
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../steps.mjs';

/** @typedef {{ version: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Locked */

/** @type {Record<string, Locked>} */
const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

/**
 * The names the project itself lists.
 * @param {'dependencies' | 'devDependencies'} kind
 */
export function listedPackages(kind) {
  return Object.keys(locked['']?.[kind] ?? {});
}

/**
 * Packages and all that they depend on, types aside, which are no code.
 * @param {string[]} names
 */
export function treeOf(names) {
  const tree = new Set(names.map((name) => pathOf(name)));
  for (const path of tree) {
    for (const name of Object.keys(locked[path]?.dependencies ?? {})) {
      if (!name.startsWith('@types/')) tree.add(pathOf(name, path));
    }
  }
  return [...tree];
}

/**
 * Where a package finds another, as Node looks for it: in its own node_modules, else further out.
 * @param {string} name
 * @param {string} from
 * @returns {string}
 */
export function pathOf(name, from = '') {
  const path = `${from}${from && '/'}node_modules/${name}`;
  if (locked[path]) return path;
  if (from === '') throw new Error(`${name} is not in package-lock.json.`);
  return pathOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/** @param {string} path */
export function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** @param {string} path */
export function versionOf(path) {
  return locked[path]?.version ?? '';
}

/**
 * The licence a package names, as an SPDX expression where it gives one.
 * @param {string} path
 * @returns {string}
 */
export function licenceOf(path) {
  const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  // The second form is npm's old one.
  return license ?? licenses.map((/** @type {{ type: string }} */ { type }) => type).join(' OR ');
}

/**
 * Where the text of its licence is, from node_modules on; undefined for a package that brings none.
 * @param {string} path
 */
export function textOf(path) {
  const names = readdirSync(join(root, path)).sort();
  const file = names.find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file && `${path.replace('node_modules/', '')}/${file}`;
}

/**
 * Where the source of a package is, as it says itself.
 * @param {string} path
 * @returns {string | undefined}
 */
export function sourceOf(path) {
  const { repository, homepage } = JSON.parse(
    readFileSync(join(root, path, 'package.json'), 'utf8'),
  );
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url?.replace(/^git\+/, '') ?? homepage;
}
