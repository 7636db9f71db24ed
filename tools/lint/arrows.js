// @ts-check
// Which file may import which. An ESLint rule holds it (arrows-rule.js), ARCHITECTURE.md draws it.
import { posix } from 'node:path';

/** For each room of src/lib, or folder of one, the other rooms or folders of rooms that it may import from. */
const rooms = {
  base: [],
  dossier: ['base'],
  i18n: ['base', 'dossier'],
  'static-map': ['base', 'dossier'],
  link: ['base', 'dossier', 'i18n'],
  build: ['base', 'dossier', 'i18n', 'link', 'static-map', 'map/markers'],
  film: ['base', 'dossier', 'static-map', 'map/markers'],
  map: ['base', 'dossier', 'static-map'],
  'own-data': ['base', 'dossier'],
  atlas: ['base', 'dossier', 'i18n', 'link', 'own-data/model'],
  'own-data/state': ['atlas', 'link'],
  offline: [],
  ui: [
    ...['base', 'dossier', 'i18n', 'link', 'static-map', 'atlas', 'offline'],
    ...['own-data/model', 'own-data/state'],
  ],
  'ui/map': ['map'],
  'ui/film': ['film'],
};

/** Inside a room: each folder may import from those of the groups before its own. '.' is the room's own files. */
const folders = {
  dossier: [
    ...[['model'], ['dates'], ['contract'], ['view', 'search'], ['cite']],
    ['export', 'json-ld'],
  ],
  build: [['start'], ['.'], ['social-image']],
  map: [['markers'], ['style'], ['.']],
  'own-data': [
    ...[
      ['model'],
      ['values'],
      ['beside'],
      ['dataset'],
      ['tiles'],
      ['decode'],
      ['read'],
      ['worker'],
      ['state'],
    ],
  ],
  ui: [
    ...[['shell', 'marks'], ['cite', 'share'], ['facts'], ['years']],
    ...[['coordinates', 'filter', 'history', 'key', 'not-found', 'search', 'sources']],
    ...[
      ['map', 'film'],
      ['compare', 'own-data'],
    ],
  ],
};

/** What everything outside of src/lib (pages, hooks, the service worker) may import from. */
const outside = [
  ...['base', 'dossier', 'i18n', 'link', 'static-map', 'atlas', 'offline', 'ui'],
  ...['own-data/model', 'own-data/state'],
];

/** Files outside of src/lib that run in the build alone, and the one that drops its imports in browsers. */
const OF_BUILD = /\+server\.ts$|\.server\.ts$|^src\/routes\/\[lang=locale\]\/made-by-build\.ts$/;

/** A folder inside a room that other rooms may name: what Paraglide generates. */
const generated = /^src\/lib\/i18n\/paraglide\/[^/]+$/;

/** Packages that only some folders may import. */
const packages = {
  // The bench measures the atlas against the library by itself.
  'maplibre-gl': ['src/lib/map/', 'tools/bench/bare/'],
  'd3-geo': ['src/lib/static-map/'],
  '@resvg/resvg-js': ['src/lib/build/social-image/', 'tools/'],
  sharp: ['src/lib/build/social-image/', 'tools/basemap/', 'tests/engines/'],
  edtf: ['src/lib/dossier/dates/', 'tools/'],
  valibot: ['src/lib/dossier/contract/'],
  minisearch: ['src/lib/dossier/search/'],
  papaparse: ['src/lib/own-data/read/'],
  '@tmcw/togeojson': ['src/lib/own-data/decode/'],
  '@e965/xlsx': ['src/lib/own-data/decode/', 'tests/fuzz/', 'tools/bench/'],
  shpjs: ['src/lib/own-data/decode/'],
  'topojson-client': ['src/lib/own-data/decode/', 'tools/basemap/'],
  flatgeobuf: ['src/lib/own-data/decode/', 'tests/', 'tools/bench/'],
  flatbuffers: ['src/lib/own-data/decode/'],
  betterknown: ['src/lib/own-data/values/'],
  '@xmldom/xmldom': ['src/lib/own-data/decode/', 'src/lib/build/', 'tests/hosting/'],
  idb: ['src/lib/own-data/state/'],
  comlink: ['src/lib/own-data/worker/'],
  mgrs: ['src/lib/base/', 'src/lib/own-data/values/', 'tools/bench/'],
  kdbush: ['src/lib/own-data/dataset/'],
  pmtiles: [
    ...['src/lib/own-data/tiles/', 'src/lib/map/open-streets.ts', 'tools/tiles/', 'tools/site/'],
    'tests/hosting/',
  ],
  '@protomaps/basemaps': ['src/lib/map/style/'],
  uqr: ['src/lib/ui/share/'],
  mediabunny: ['src/lib/film/'],
  gifenc: ['src/lib/film/'],
  fflate: ['src/lib/film/', 'tools/release/', 'tests/hosting/'],
  '@citation-js/core': ['src/lib/dossier/cite/', 'src/lib/dossier/export/'],
  '@citation-js/plugin-bibtex': ['src/lib/dossier/cite/', 'src/lib/dossier/export/'],
  '@citation-js/plugin-ris': ['src/lib/dossier/cite/'],
};

/**
 * Why a file may not import a module, or null where it may.
 * @param {string} file its path in the repository, with slashes
 * @param {string} specifier what stands in the import
 * @returns {string | null}
 */
export function arrowError(file, specifier) {
  const error = packageError(file, specifier);
  if (error !== null || !file.startsWith('src/')) return error;
  return specifier.startsWith('node:') ? nodeError(file) : roomError(file, specifier);
}

/**
 * @param {string} file
 * @param {string} specifier
 */
function packageError(file, specifier) {
  const guarded = Object.entries(packages).find(
    ([name]) => specifier === name || specifier.startsWith(`${name}/`),
  );
  if (!guarded || guarded[1].some((folder) => file.startsWith(folder))) return null;
  return `Only ${guarded[1].join(' and ')} may import ${guarded[0]}.`;
}

/** @param {string} file */
function nodeError(file) {
  const isOfNode = placeOf(file)?.room === 'build' || OF_BUILD.test(file) || isTest(file);
  return isOfNode ? null : 'Only the build runs in Node: src/lib/build and server files.';
}

/**
 * @param {string} file
 * @param {string} specifier
 */
function roomError(file, specifier) {
  const isRelative = specifier.startsWith('.');
  const path = isRelative
    ? posix.join(posix.dirname(file), specifier)
    : specifier.replace(/^\$lib(?=\/|$)/, 'src/lib');
  if (!/^src\/lib(\/|$)/.test(path)) return null;
  const from = placeOf(file);
  const to = placeOf(path);
  if (from !== null && from.room === to?.room) {
    return isRelative ? folderError(file, from, to) : 'Inside a room, name the file as "./…".';
  }
  if (isRelative || to === null) return 'Name a file of another room as "$lib/room/file".';
  if (allowed(file, from).some((name) => name === to.room || name === nameOf(to))) return null;
  return `${from ? nameOf(from) : file} may not import from ${nameOf(to)}: see the arrows in ARCHITECTURE.md.`;
}

/**
 * Within one room. A test, or a fixture, may take whatever it needs.
 * @param {string} file
 * @param {Place} from
 * @param {Place} to
 */
function folderError(file, from, to) {
  const groups = Object.entries(folders).find(([name]) => name === from.room)?.[1] ?? [['.']];
  /** @param {Place} place */
  const groupOf = ({ folder }) => groups.findIndex((group) => group.includes(folder));
  for (const place of [from, to]) {
    if (groupOf(place) < 0) return `${nameOf(place)} is no folder that tools/lint/arrows.js knows.`;
  }
  if (from.folder === to.folder || isTest(file)) return null;
  if (groupOf(to) < groupOf(from)) return null;
  return `${nameOf(from)} may not import from ${nameOf(to)}: see the arrows in ARCHITECTURE.md.`;
}

/**
 * @param {string} file
 * @param {Place | null} from
 * @returns {string[]}
 */
function allowed(file, from) {
  const names = from === null ? [] : [from.room, nameOf(from)];
  const own = Object.entries(rooms).flatMap(([name, more]) => (names.includes(name) ? more : []));
  const isOfBuild = from === null ? OF_BUILD.test(file) : isTest(file);
  return [...(from === null ? outside : own), ...(isOfBuild ? ['build'] : [])];
}

/**
 * Tests run in Node, on the dossier itself; fixtures are for tests alone.
 * @param {string} file
 */
function isTest(file) {
  return /\.test\.ts$|\/fixture\.ts$/.test(file);
}

/** @typedef {{ room: string, folder: string }} Place a room of src/lib and a folder in it, '.' for none */

/**
 * Where in src/lib a file is; null where it is not in a room, or deeper in it than one folder.
 * @param {string} path
 * @returns {Place | null}
 */
function placeOf(path) {
  if (generated.test(path)) return { room: 'i18n', folder: '.' };
  const match = /^src\/lib\/([^/]+)\/(?:([^/]+)\/)?[^/]+$/.exec(path);
  return match ? { room: match[1] ?? '', folder: match[2] ?? '.' } : null;
}

/** @param {Place} place */
function nameOf({ room, folder }) {
  return folder === '.' ? room : `${room}/${folder}`;
}
