// @ts-check
// `npm run licences`: writes THIRD-PARTY-LICENCES.md from what is installed. With --check: whether the
// committed file still says the same, and names all that a build (where there is one) has taken in.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as packages from './licences/packages.mjs';
import { framework } from './licences/texts.mjs';
import { root } from './steps.mjs';

const target = join(root, 'THIRD-PARTY-LICENCES.md');
const text = await format(page(), { ...(await resolveConfig(target)), parser: 'markdown' });

if (process.argv.includes('--check')) {
  const errors = [...stale(), ...unlisted()];
  for (const error of errors) console.error(error);
  process.exitCode = Math.min(errors.length, 1);
} else {
  writeFileSync(target, text);
}

function stale() {
  const isFresh = existsSync(target) && readFileSync(target, 'utf8') === text;
  return isFresh ? [] : ['THIRD-PARTY-LICENCES.md is not up to date: npm run licences'];
}

/** What is wrong with this list by the one that Vite writes of what it has taken in. */
function unlisted() {
  const list = join(root, '.svelte-kit', 'output', 'client', '.vite', 'taken-in.md');
  if (!existsSync(list)) return [];
  const shipped = readFileSync(list, 'utf8').matchAll(/^## (\S+) - /gm);
  return [...shipped].flatMap(([, name = '']) => {
    return text.includes(`| ${name} `) ? [] : [`${name} ships and is not listed`];
  });
}

function page() {
  const used = packages.listedPackages('dependencies');
  const fonts = packages
    .listedPackages('devDependencies')
    .filter((name) => name.startsWith('@fontsource'));
  return `# Third-party licences

What others have made and the atlas is made of. Written by \`npm run licences\`; \`npm test\` checks that it is up
to date. The texts are where the last column says, in \`node_modules/\`. The built site leaves out what it does
not use, and carries the texts of all of them in its \`third-party-licences.txt\`.

## Data

The base map in \`public/geo/base/\` is made from [Natural Earth](https://www.naturalearthdata.com/), which is in
the public domain. Its files \`near-north-*\` and \`near-south-*\` hold shores, lakes and rivers of
[GSHHG](https://www.soest.hawaii.edu/pwessel/gshhg/) 2.3.7 by Paul Wessel and Walter H. F. Smith, under the
[GNU LGPL](https://www.gnu.org/licenses/lgpl-3.0), version 3 or later; \`tools/basemap/near/\` makes them from it.
\`relief.webp\` is a shading by the heights of ETOPO5 (NOAA, 1988), public domain.
\`near-airfields\` holds runways of [OurAirports](https://ourairports.com/), public domain; \`near-names\`
towns with points of [GeoNames](https://www.geonames.org/), CC BY 4.0.

## Libraries

geojson-validation is under the LGPL: it ships as a chunk of its own, which a reader can replace.
mediabunny is under the MPL 2.0: it ships unchanged, and its source is at https://github.com/Vanilagy/mediabunny.

${table(packages.treeOf(used))}

## Framework

${table(framework.map((name) => packages.pathOf(name)))}

## Fonts

${table(fonts.map((name) => packages.pathOf(name)))}
`;
}

/** @param {string[]} paths */
function table(paths) {
  const rows = paths.map((path) => {
    const text = packages.textOf(path) ?? 'none; its package.json names the licence';
    const cells = [packages.nameOf(path), packages.versionOf(path), packages.licenceOf(path), text];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    ...['| package | version | licence | text |', '| --- | --- | --- | --- |'],
    ...new Set(rows.sort()),
  ].join('\n');
}
