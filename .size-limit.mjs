// What a reader's first visit to the map fetches, by the list that the build makes of its files. `npm test` holds it.
import { readFileSync } from 'node:fs';

const CLIENT = '.svelte-kit/output/client';
const files = JSON.parse(readFileSync(`${CLIENT}/.vite/manifest.json`, 'utf8'));
const page = readFileSync('build/en/index.html', 'utf8');

/** The files of these modules and of all that they import, as the manifest names them. */
function withImports(names) {
  const found = new Set();
  const visit = (name) => {
    const entry = files[name];
    if (!entry || found.has(name)) return;
    found.add(name);
    entry.imports?.forEach(visit);
  };
  names.forEach(visit);
  return [...found].map((name) => files[name]);
}

const sources = readFileSync('build/en/sources/index.html', 'utf8');

/** What a page names of the build’s files, with all that these import; a font is not code. */
const askedBy = (html) =>
  withImports(Object.keys(files).filter((name) => html.includes(files[name].file))).filter(
    ({ file }) => !file.endsWith('.woff2'),
  );

const map = withImports(['src/lib/map/create-atlas-map.ts']);
const code = [...new Set([...askedBy(page), ...map])].flatMap(({ file, css = [] }) => [
  file,
  ...css,
]);
const workers = map.flatMap(({ assets = [] }) => assets.filter((file) => file.endsWith('.js')));
const styles = [...page.matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)].map(
  ([tag]) => /href="\.\.\/([^"]+)"/.exec(tag)[1],
);

/** Of the build’s files, without the font that a page asks for early. */
const paths = (names) =>
  [...new Set(names)].filter((name) => !name.endsWith('.woff2')).map((name) => `build/${name}`);

export default [
  {
    name: 'the scripts of a page without a map',
    path: paths(askedBy(sources).map(({ file }) => file)),
    limit: '147 kB',
    gzip: true,
  },
  {
    name: 'the text and the static map',
    path: ['build/en/index.html', ...paths(styles)],
    limit: '60 kB',
    gzip: true,
  },
  {
    name: 'scripts, styles and workers of the map’s page',
    path: paths([...code, ...styles, ...workers]),
    limit: '626 kB',
    gzip: true,
  },
];
