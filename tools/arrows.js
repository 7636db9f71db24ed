// @ts-check
// The arrows of ARCHITECTURE.md: which room may import which. An ESLint rule holds them.
import { posix } from 'node:path';

/** For each room of src/lib, the other rooms it may import from. */
const arrows = {
  base: [],
  dossier: ['base'],
  i18n: ['base', 'dossier'],
  link: ['base', 'dossier', 'i18n'],
  'static-map': ['base', 'dossier'],
  build: ['base', 'dossier', 'i18n', 'link', 'static-map'],
  offline: ['base'],
  map: ['base', 'dossier', 'static-map'],
  'own-data': ['base', 'dossier', 'i18n', 'atlas'],
  atlas: ['base', 'dossier', 'i18n', 'link', 'own-data'],
  ui: ['base', 'dossier', 'i18n', 'link', 'static-map', 'own-data', 'atlas', 'offline'],
};

/** What everything outside the rooms (pages, hooks, the service worker) may import from. */
const outside = Object.keys(arrows).filter((room) => room !== 'map');

/** Single files that may do more than their room. */
const exceptions = {
  'src/lib/ui/map/MapView.svelte': ['map'],
  'src/lib/ui/map/MapPins.svelte': ['map'],
  'src/lib/ui/map/live-map.svelte.ts': ['map'],
  'src/lib/ui/map/map-follows-atlas.svelte.ts': ['map'],
};

/** A folder inside a room that other rooms may name: what Paraglide generates. */
const generated = /^src\/lib\/i18n\/paraglide\/[^/]+$/;

/** Packages that only some folders may import. */
const packages = {
  // The bench measures the atlas against the library by itself.
  'maplibre-gl': ['src/lib/map/', 'tools/bench/bare/'],
  'd3-geo': ['src/lib/static-map/'],
  '@resvg/resvg-js': ['src/lib/build/', 'tools/'],
  edtf: ['src/lib/dossier/', 'tools/'],
  minisearch: ['src/lib/dossier/search/'],
  papaparse: ['src/lib/own-data/'],
  '@tmcw/togeojson': ['src/lib/own-data/'],
  idb: ['src/lib/own-data/'],
  comlink: ['src/lib/own-data/'],
  pmtiles: ['src/lib/own-data/', 'tools/tiles/', 'tests/hosting/'],
  '@citation-js/core': ['src/lib/dossier/'],
  '@citation-js/plugin-bibtex': ['src/lib/dossier/'],
  '@citation-js/plugin-ris': ['src/lib/dossier/'],
};

/**
 * Why a file may not import a module, or null where it may.
 * @param {string} file its path in the repository, with slashes
 * @param {string} specifier what stands in the import
 * @returns {string | null}
 */
export function arrowFault(file, specifier) {
  return (
    packageFault(file, specifier) ?? (file.startsWith('src/') ? roomFault(file, specifier) : null)
  );
}

/**
 * @param {string} file
 * @param {string} specifier
 */
function packageFault(file, specifier) {
  const guarded = Object.entries(packages).find(
    ([name]) => specifier === name || specifier.startsWith(`${name}/`),
  );
  if (!guarded || guarded[1].some((folder) => file.startsWith(folder))) return null;
  return `Only ${guarded[1].join(' and ')} may import ${guarded[0]}.`;
}

/** A file of a room, or of one of its folders; rooms and folders have no index. */
const isFileOfRoom = /^src\/lib\/[^/]+\/([^/]+\/)?[^/]+$/;

/**
 * @param {string} file
 * @param {string} specifier
 */
function roomFault(file, specifier) {
  const isRelative = specifier.startsWith('.');
  const path = isRelative
    ? posix.join(posix.dirname(file), specifier)
    : specifier.replace(/^\$lib(?=\/|$)/, 'src/lib');
  if (!/^src\/lib(\/|$)/.test(path)) return null;
  const from = roomOf(file);
  const to = roomOf(path);
  if (from !== null && from === to) {
    return isRelative ? null : `Inside a room, name the file as "./…".`;
  }
  if (isRelative || !(isFileOfRoom.test(path) || generated.test(path))) {
    return 'Name a file of another room as "$lib/room/file".';
  }
  if (allowedRooms(file, from).includes(to ?? '')) return null;
  return `${from ?? file} may not import from ${to}: see the arrows in ARCHITECTURE.md.`;
}

/**
 * @param {string} file
 * @param {string | null} room
 * @returns {string[]}
 */
function allowedRooms(file, room) {
  const more = [...(Object.entries(exceptions).find(([path]) => path === file)?.[1] ?? [])];
  const own = Object.entries(arrows).find(([name]) => name === room)?.[1];
  // Tests run on Node, on the dossier itself.
  if (file.endsWith('.test.ts')) more.push('build');
  return [...(room === null ? outside : (own ?? [])), ...more];
}

/**
 * The room of src/lib that a path lies in.
 * @param {string} path
 */
function roomOf(path) {
  return /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? null;
}
