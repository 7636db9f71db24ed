// @ts-check
// How the scripts and styles of the pages are cut. By itself the bundler makes a file of each set of modules that the
// same pages share, which is a hundred requests for the first page.
import { relative, sep } from 'node:path';
import { root } from '../steps.mjs';

/**
 * How many scripts that a page may begin with share what goes into a file: one for what nearly all share, one for the
 * rest. By numbers of bytes (`entriesAwareMergeThreshold`) the cut would be another one wherever the repository lies in
 * another folder, whose name is in the code of components.
 */
const SHARED_BY = [8, 2];

/**
 * Whether a module is the pattern's by its path in the repository: above it a folder may be called anything, `src` too.
 * @param {RegExp} pattern
 */
const inside = (pattern) => (/** @type {string} */ id) =>
  pattern.test(relative(root, id).replaceAll(sep, '/'));

/**
 * What has no styles and is asked for by messages too: SvelteKit leaves a page without the styles of a file that it first
 * finds behind something that is fetched later, as messages are.
 */
const FRAMEWORK =
  /^(node_modules\/(@sveltejs|svelte|devalue|clsx)\/|src\/lib\/i18n\/(paraglide\/registry|numbers-in-messages))/;

const groups = [
  { name: 'framework', test: inside(FRAMEWORK) },
  ...SHARED_BY.map((minShareCount) => ({
    name: 'shared',
    // A group takes along what its modules import: what leads to MapLibre, or to films, would bring it to every page.
    // What only dialogs share comes with the first of them, and what only addresses of maps do with these.
    test: inside(
      /^src\/(?!lib\/((i18n\/paraglide\/messages|map|film)\/|ui\/shell\/DialogHead)|routes\/\[lang=locale\]\/(follow|shallow)-address)/,
    ),
    minShareCount,
  })),
];

/**
 * What is shared is named by all that share it, folders included, and style sheets name fonts by where they are.
 * @param {{ names: string[] }} asset
 */
const assetFileNames = ({ names }) =>
  `_app/immutable/assets/${names.some((name) => name.startsWith('shared')) ? 'shared' : '[name]'}.[hash][extname]`;

/**
 * Few files in the browser's build: what the site is made with, and what its pages share.
 * @returns {import('vite').Plugin}
 */
export function fewChunks() {
  const output = { codeSplitting: { groups }, assetFileNames };
  return {
    name: 'few-chunks',
    enforce: 'post',
    config: (_config, { isSsrBuild }) =>
      isSsrBuild ? undefined : { build: { rolldownOptions: { output } } },
  };
}
