import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';

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
beforeAll(() => refusals('src/lib/dossier/made-up.ts', ''), 60_000);

const from = (specifier: string) => `import { x } from '${specifier}'; x();`;

const rooms = ['base', 'dossier', 'i18n', 'link', 'map', 'atlas', 'ui'];
const allowed: Record<string, string[]> = {
  'src/lib/base/made-up.ts': [],
  'src/lib/dossier/made-up.ts': ['base'],
  'src/lib/i18n/made-up.ts': ['base', 'dossier'],
  'src/lib/link/made-up.ts': ['base', 'dossier', 'i18n'],
  'src/lib/map/made-up.ts': ['base', 'dossier'],
  'src/lib/atlas/made-up.svelte.ts': ['base', 'dossier', 'i18n', 'link'],
  'src/lib/ui/MadeUp.svelte': ['base', 'dossier', 'i18n', 'link', 'atlas'],
  'src/lib/ui/map/MapView.svelte': ['base', 'dossier', 'i18n', 'link', 'atlas', 'map'],
  'src/lib/ui/map/MapPins.svelte': ['base', 'dossier', 'i18n', 'link', 'atlas', 'map'],
  'src/lib/ui/map/live-map.svelte.ts': ['base', 'dossier', 'i18n', 'link', 'atlas', 'map'],
  'src/lib/made-up-room/file.ts': [],
  'src/routes/made-up/+page.svelte': ['base', 'dossier', 'i18n', 'link', 'atlas', 'ui'],
  'src/hooks.client.ts': ['base', 'dossier', 'i18n', 'link', 'atlas', 'ui'],
};

describe.each(Object.entries(allowed))('%s', (file, targets) => {
  const own = /^src\/lib\/([^/]+)\//.exec(file)?.[1];
  it.each(rooms.filter((room) => room !== own))('and the room %s', async (room) => {
    const messages = await refusals(file, from(`$lib/${room}/file`));
    expect(messages).toHaveLength(targets.includes(room) ? 0 : 1);
  });
});

describe('every kind of import', () => {
  it.each([
    `import '$lib/map/style/style';`,
    `import type { Style } from '$lib/map/style/style'; export type A = Style;`,
    `export { style } from '$lib/map/style/style';`,
    `export * from '$lib/map/style/style';`,
    `export const later = () => import('$lib/map/style/style');`,
    `export type Style = import('$lib/map/style/style').Style;`,
  ])('is looked at: %s', async (code) => {
    expect(await refusals('src/lib/dossier/made-up.ts', code)).toEqual([
      'dossier may not import from map: see the arrows in ARCHITECTURE.md.',
    ]);
  });
});

describe('the address of an import', () => {
  it.each([
    ['src/lib/ui/MadeUp.svelte', '../dossier/status'],
    ['src/lib/ui/MadeUp.svelte', '$lib/dossier'],
    ['src/lib/ui/MadeUp.svelte', '$lib/dossier/inner/deeper/status'],
    ['src/routes/made-up/+page.ts', '../../lib/dossier/status'],
    ['src/hooks.client.ts', './lib/dossier/status'],
  ])('is "$lib/room/file" from outside of a room: %s %s', async (file, specifier) => {
    expect(await refusals(file, from(specifier))).toEqual([
      'Name a file of another room as "$lib/room/file".',
    ]);
  });
  it('is relative inside of a room', async () => {
    const file = 'src/lib/dossier/made-up.ts';
    expect(await refusals(file, from('./status'))).toEqual([]);
    expect(await refusals(file, from('$lib/dossier/model/status'))).toEqual([
      'Inside a room, name the file as "./…".',
    ]);
  });
  it('may be that of the generated messages', async () => {
    const messages = '$lib/i18n/paraglide/messages';
    expect(await refusals('src/lib/ui/MadeUp.svelte', from(messages))).toEqual([]);
    expect(await refusals('src/lib/map/made-up.ts', from(messages))).toHaveLength(1);
  });
  it('is free outside of src/lib', async () => {
    expect(await refusals('src/routes/made-up/+page.ts', from('../links'))).toEqual([]);
    expect(await refusals('tools/made-up.ts', from('../src/lib/map/style/style'))).toEqual([]);
  });
});

describe('a package', () => {
  it.each([
    ['maplibre-gl', 'src/lib/map/made-up.ts', 0],
    ['maplibre-gl', 'src/lib/ui/map/MapView.svelte', 1],
    ['maplibre-gl/dist/maplibre-gl.css', 'src/routes/+layout.svelte', 1],
    ['maplibre-gl-other', 'src/lib/ui/MadeUp.svelte', 0],
    ['edtf', 'src/lib/dossier/made-up.ts', 0],
    ['edtf', 'tools/made-up.ts', 0],
    ['edtf', 'src/lib/atlas/made-up.ts', 1],
  ])('%s is for its own folders: %s', async (name, file, faults) => {
    expect(await refusals(file, `import '${name}';`)).toHaveLength(faults);
  });
});
