// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../steps.mjs';
import * as packages from './packages.mjs';

/** Their code stands in the pages, though the app does not list them as its dependencies. */
export const framework = [
  ...['svelte', 'clsx', 'esm-env'],
  ...['@sveltejs/kit', 'devalue', '@inlang/paraglide-js'],
];

/** Packages that may ship, by their paths: libraries with what they depend on, the framework, the fonts. */
export function shippedPackages() {
  const fonts = packages
    .listedPackages('devDependencies')
    .filter((name) => name.startsWith('@fontsource'));
  const libraries = packages.treeOf(packages.listedPackages('dependencies'));
  return [
    ...new Set([...libraries, ...[...framework, ...fonts].map((name) => packages.pathOf(name))]),
  ];
}

/** The licences of the atlas, of its dossier and of all that may ship with it, as one text in English. */
export function licenceTexts() {
  const own = [
    ['4+1 Atlas, its code (MIT)', 'LICENSE'],
    ['4+1 Atlas, its dossier and base map', 'public/geo/LICENCE.md'],
  ].map(([title = '', path = '']) => section(title, readFileSync(join(root, path), 'utf8')));
  const others = shippedPackages()
    .sort()
    .map((path) => {
      const name = packages.nameOf(path);
      const file = packages.textOf(path);
      const licence = packages.licenceOf(path);
      const text = file
        ? readFileSync(join(root, 'node_modules', file), 'utf8')
        : `Its package brings no text, and names the licence: ${licence}.`;
      const title = `${name} ${packages.versionOf(path)} (${licence})`;
      const source = packages.sourceOf(path);
      return section(title, source ? `Its source: ${source}\n\n${text}` : text);
    });
  return `${INTRODUCTION}\n${[...own, ...others].join('\n')}`;
}

/**
 * Writes the texts into the site, so that they go wherever a copy of it goes.
 * @returns {import('vite').Plugin}
 */
export function licencesOfSite() {
  return {
    name: 'licences-of-site',
    apply: 'build',
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const source = licenceTexts();
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source });
    },
  };
}

const INTRODUCTION = `The licences of the 4+1 Atlas and of all that it is made of

geojson-validation is under the LGPL, unchanged, and is a file of its own beside the worker that reads own data: you may
put another version in its place.
`;

/**
 * @param {string} title
 * @param {string} text
 */
function section(title, text) {
  return `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text.trim()}\n`;
}
