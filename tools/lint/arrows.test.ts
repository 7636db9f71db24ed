import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';
import { arrowError } from './arrows.js';
import { root } from '../steps.mjs';

/** What each room may import from; `map` stands for all of map, `own-data/model` for that folder alone. */
const rooms: Record<string, string> = {
  base: '',
  dossier: 'base',
  i18n: 'base dossier',
  'static-map': 'base dossier',
  link: 'base dossier i18n',
  build: 'base dossier i18n link static-map map/markers',
  film: 'base dossier static-map map/markers',
  map: 'base dossier static-map',
  'own-data': 'base dossier',
  'own-data/state': 'base dossier atlas link',
  atlas: 'base dossier i18n link own-data/model',
  offline: '',
  ui: 'base dossier i18n link static-map atlas offline own-data/model own-data/state',
  'ui/film': 'base dossier i18n link static-map atlas offline own-data/model own-data/state film',
  'ui/map': 'base dossier i18n link static-map atlas offline own-data/model own-data/state map',
};

/** What each folder may import from of the others in its room. */
const folders: Record<string, Record<string, string>> = {
  dossier: {
    model: '',
    dates: 'model',
    contract: 'model dates',
    view: 'model dates contract',
    search: 'model dates contract',
    cite: 'model dates contract view search',
    export: 'model dates contract view search cite',
    'json-ld': 'model dates contract view search cite',
  },
  build: { start: '', '.': 'start', 'social-image': 'start .' },
  map: { markers: '', style: 'markers', '.': 'markers style' },
  'own-data': {
    model: '',
    values: 'model',
    beside: 'model values',
    dataset: 'model values beside',
    tiles: 'model values beside dataset',
    decode: 'model values beside dataset tiles',
    read: 'model values beside dataset tiles decode',
    worker: 'model values beside dataset decode read tiles',
    state: 'model values beside dataset decode read tiles worker',
  },
  ui: {
    shell: '',
    marks: '',
    cite: 'shell marks',
    share: 'shell marks',
    facts: 'shell marks cite share',
    years: 'shell marks cite share facts',
    filter: 'shell marks cite share facts years',
    history: 'shell marks cite share facts years',
    coordinates: 'shell marks cite share facts years',
    'not-found': 'shell marks cite share facts years',
    key: 'shell marks cite share facts years',
    search: 'shell marks cite share facts years',
    sources: 'shell marks cite share facts years',
    map: 'shell marks cite share facts years coordinates filter history key not-found search sources',
    film: 'shell marks cite share facts years coordinates filter history key not-found search sources',
    compare:
      'shell marks cite share facts years coordinates filter history key not-found search sources map film',
    'own-data':
      'shell marks cite share facts years coordinates filter history key not-found search sources map film',
  },
};

/** The folders of a room as they are, '.' for its own files. */
function foldersOf(room: string): string[] {
  const entries = readdirSync(join(root, 'src/lib', room), { withFileTypes: true });
  const own = entries.some((entry) => entry.isFile()) ? ['.'] : [];
  const inner = entries.filter((entry) => entry.isDirectory() && entry.name !== 'paraglide');
  return [...own, ...inner.map(({ name }) => name)];
}

const all = readdirSync(join(root, 'src/lib')).flatMap((room) =>
  foldersOf(room).map((folder) => ({ room, folder, name: nameOf(room, folder) })),
);

function nameOf(room: string, folder: string): string {
  return folder === '.' ? room : `${room}/${folder}`;
}

const words = (text = '') => text.split(' ').filter((word) => word !== '');

describe('every room', () => {
  it('is known, and no other', () => {
    const known = Object.keys(rooms).filter((name) => !name.includes('/'));
    expect(readdirSync(join(root, 'src/lib')).toSorted()).toEqual(known.toSorted());
  });

  it.each(all)('of src/lib: $name imports from no other than it may', ({ room, folder, name }) => {
    const may = words(rooms[name] ?? rooms[room]);
    for (const to of all.filter((other) => other.room !== room)) {
      const error = arrowError(
        `src/lib/${room}/${folder}/made-up.ts`.replace('/./', '/'),
        `$lib/${to.name}/file`,
      );
      expect(error === null, `${name} → ${to.name}`).toBe(
        may.includes(to.room) || may.includes(to.name),
      );
    }
  });
});

describe.each(Object.entries(folders))('inside the room %s', (room, inner) => {
  it('every folder is known, and no other', () => {
    expect(foldersOf(room).toSorted()).toEqual(Object.keys(inner).toSorted());
  });

  it.each(Object.entries(inner))('%s imports from no other than it may', (folder, may) => {
    for (const to of Object.keys(inner)) {
      const path = (name: string) => (name === '.' ? '' : `${name}/`);
      const specifier = `${folder === '.' ? './' : '../'}${path(to)}file`;
      const error = arrowError(`src/lib/${room}/${path(folder)}made-up.ts`, specifier);
      expect(error === null, `${folder} → ${to}`).toBe(to === folder || words(may).includes(to));
    }
  });

  it('a folder that nobody has put in the order is refused', () => {
    expect(arrowError(`src/lib/${room}/made-up/file.ts`, './other')).toContain('no folder');
  });
});

describe('what only the build may run', () => {
  it.each([
    ['src/routes/made-up/+server.ts', true],
    ['src/routes/made-up/+page.server.ts', true],
    ['src/routes/made-up/words.server.ts', true],
    ['src/hooks.server.ts', true],
    ['src/routes/[lang=locale]/made-by-build.ts', true],
    ['src/lib/build/made-up.ts', true],
    ['src/lib/map/made-up.test.ts', true],
    ['src/routes/made-up/+page.ts', false],
    ['src/routes/made-up/+page.svelte', false],
    ['src/hooks.client.ts', false],
    ['src/service-worker.ts', false],
    ['src/lib/dossier/view/made-up.ts', false],
    ['src/lib/ui/shell/MadeUp.svelte', false],
  ])('in %s: %s', (file, may) => {
    const own = file.startsWith('src/lib/build/');
    expect(arrowError(file, own ? './file' : '$lib/build/file') === null).toBe(may);
    expect(arrowError(file, 'node:fs') === null).toBe(may);
  });
});

it.each(['src/routes/made-up/+page.svelte', 'src/hooks.client.ts', 'src/made-up.ts'])(
  'outside of the rooms, %s reaches the map and the data through ui and state alone',
  (file) => {
    const allowed = all.filter(({ name }) => arrowError(file, `$lib/${name}/file`) === null);
    const names = allowed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['base', 'ui/shell', 'own-data/state']));
    expect(names.filter((name) => /^(map|build|own-data\/(?!model|state))/.test(name))).toEqual([]);
  },
);

describe('the address of an import', () => {
  it.each([
    ['src/lib/ui/shell/MadeUp.svelte', '../../dossier/model/status'],
    ['src/lib/ui/shell/MadeUp.svelte', '$lib/dossier'],
    ['src/lib/ui/shell/MadeUp.svelte', '$lib/dossier/inner/deeper/status'],
    ['src/routes/made-up/+page.ts', '../../lib/dossier/model/status'],
    ['src/hooks.client.ts', './lib/dossier/model/status'],
  ])('is "$lib/room/file" from outside of a room: %s %s', (file, specifier) => {
    expect(arrowError(file, specifier)).toBe('Name a file of another room as "$lib/room/file".');
  });

  it('is relative inside of a room', () => {
    const file = 'src/lib/dossier/view/made-up.ts';
    expect(arrowError(file, '../model/status')).toBeNull();
    expect(arrowError(file, '$lib/dossier/model/status')).toBe(
      'Inside a room, name the file as "./…".',
    );
  });

  it('may be that of the generated messages', () => {
    const messages = '$lib/i18n/paraglide/messages';
    expect(arrowError('src/lib/ui/shell/MadeUp.svelte', messages)).toBeNull();
    expect(arrowError('src/lib/map/made-up.ts', messages)).toContain('may not import');
  });

  it('is free outside of src/lib', () => {
    expect(arrowError('src/routes/made-up/+page.ts', '../links')).toBeNull();
    expect(arrowError('tools/made-up.ts', '../src/lib/map/style/style')).toBeNull();
  });
});

describe('a package', () => {
  it.each([
    ['maplibre-gl', 'src/lib/map/made-up.ts', true],
    ['maplibre-gl', 'src/lib/ui/map/MapView.svelte', false],
    ['maplibre-gl/dist/maplibre-gl.css', 'src/routes/+layout.svelte', false],
    ['maplibre-gl-other', 'src/lib/ui/shell/MadeUp.svelte', true],
    ['edtf', 'src/lib/dossier/dates/made-up.ts', true],
    ['edtf', 'tools/made-up.ts', true],
    ['edtf', 'src/lib/atlas/made-up.ts', false],
  ])('is for its own folders: %s in %s', (name, file, may) => {
    expect(arrowError(file, name) === null).toBe(may);
  });
});

describe('the rule', () => {
  // The project's own configuration, without the rules that need a file to be on the disk.
  const eslint = new ESLint({
    overrideConfig: [
      ts.configs.disableTypeChecked,
      { languageOptions: { parserOptions: { projectService: false } } },
    ] as ESLint.Options['overrideConfig'],
  });

  /** What the rule says of a line of code in a file that need not exist. */
  async function refusals(filePath: string, code: string): Promise<string[]> {
    const text = filePath.endsWith('.svelte') ? `<script lang="ts">${code}</script>` : code;
    const [result] = await eslint.lintText(text, { filePath });
    const messages = result?.messages ?? [];
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    return messages.filter(({ ruleId }) => ruleId === 'atlas/arrows').map(({ message }) => message);
  }

  // The first run loads every plugin.
  beforeAll(() => refusals('src/lib/base/made-up.ts', ''), 60_000);

  it.each([
    `import '$lib/map/flights';`,
    `import type { Flights } from '$lib/map/flights'; export type A = Flights;`,
    `export { flights } from '$lib/map/flights';`,
    `export * from '$lib/map/flights';`,
    `export const later = () => import('$lib/map/flights');`,
    `export type Flights = import('$lib/map/flights').Flights;`,
  ])('looks at every kind of import: %s', async (code) => {
    const message = 'may not import from map: see the arrows in ARCHITECTURE.md.';
    expect(await refusals('src/lib/dossier/model/made-up.ts', code)).toEqual([
      `dossier/model ${message}`,
    ]);
    expect(await refusals('src/lib/ui/shell/MadeUp.svelte', code)).toEqual([`ui/shell ${message}`]);
  });

  it('lets pass what may be imported', async () => {
    const code = `import { x } from '$lib/map/flights'; x();`;
    expect(await refusals('src/lib/ui/map/MadeUp.svelte', code)).toEqual([]);
  });
});
