// @ts-check
// How the scripts and styles of the pages are cut. By itself the bundler makes a file of each set of modules that the
// same pages share, which is a hundred requests for the first page.

/** Bytes of source below which what some pages share goes with what nearly the same pages share. */
const SMALL = 40_000;

const groups = [
  { name: 'framework', test: /node_modules[\\/](@sveltejs|svelte|devalue|clsx)[\\/]/ },
  {
    name: 'shared',
    // A group takes along what its modules import: what leads to MapLibre would bring it to every page.
    test: /[\\/]src[\\/](?!lib[\\/](i18n[\\/]paraglide[\\/]messages|map)[\\/])/,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: SMALL,
  },
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
