import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { firstOnPath } from '../../tools/programs.mjs';
import { root } from '../../tools/steps.mjs';

const build = join(root, 'build');
const read = (path: string) => readFileSync(join(build, path), 'utf8');

/** What a program says; it must end well. */
function said(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  expect(status, stderr || stdout).toBe(0);
  return stdout + stderr;
}

describe('a checker of HTML finds nothing in', () => {
  const checker = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // How Svelte writes what is the same to every browser.
      'void-style': 'off',
      'attribute-empty-style': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // The search answers while one types, in a list of its own.
      'wcag/h32': 'off',
      'prefer-native-element': 'off',
      // A list may have a name.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  });

  it.each([
    ...['404.html', 'index.html', 'en/index.html', 'ar/index.html'],
    ...['place/tehran', 'fact/accord-surprised-united-states', 'story/aleppo', 'compare'].map(
      (path) => `zh-Hant/${path}/index.html`,
    ),
    ...['sources', 'sources/ar-article', 'data', 'disagreements', 'experiment', 'about', 'changes']
      .concat('print', 'embed/place/tehran', 'offline')
      .map((path) => `en/${path}/index.html`),
  ])('%s', (page) => {
    const { results } = checker.validateStringSync(read(page));
    const found = results.flatMap(({ messages }) => messages);
    expect(found.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
  });
});

it('every feed is an Atom feed with an id, a title and a day for itself and for each entry', () => {
  const feeds = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('feed.xml'),
  );
  expect(feeds.length).toBeGreaterThan(3);
  for (const path of feeds) {
    const feed = new DOMParser().parseFromString(read(path), 'text/xml').documentElement;
    expect(feed?.namespaceURI, path).toBe('http://www.w3.org/2005/Atom');
    const entries = [...(feed?.getElementsByTagName('entry') ?? [])];
    for (const part of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(part?.getElementsByTagName(name)[0]?.textContent, `${path}: ${name}`).toMatch(/\S/);
      }
    }
  }
});

const ogrinfo = firstOnPath(['ogrinfo']);
describe.skipIf(!ogrinfo)('GDAL, and with it QGIS, opens', () => {
  const summary = (file: string, ...options: string[]) =>
    said(ogrinfo ?? '', '-ro', '-so', '-al', ...options, join(build, 'data', file));
  const rows = (JSON.parse(read('data/facts.geojson')) as { features: unknown[] }).features;

  it('the facts as GeoJSON, with their days as days', () => {
    const found = summary('facts.geojson');
    expect(found).toContain(`Feature Count: ${rows.length}\n`);
    expect(found).toMatch(/^date_from: Date /m);
    expect(found).not.toMatch(/warning|error/i);
  });
  it('the facts as a table, with their places as points', () => {
    const columns = ['X_POSSIBLE_NAMES=longitude', 'Y_POSSIBLE_NAMES=latitude'];
    const found = summary('facts.csv', ...columns.flatMap((option) => ['-oo', option]));
    expect(found).toContain(`Feature Count: ${rows.length}\n`);
    expect(found).toContain('Geometry: Point\n');
    expect(found).not.toMatch(/warning|error/i);
  });
  it('the places in Linked Places Format', () => {
    const places = JSON.parse(read('data/places.lpf.json')) as { features: unknown[] };
    expect(summary('places.lpf.json')).toContain(`Feature Count: ${places.features.length}\n`);
  });
});

const biber = firstOnPath(['biber']);
it.skipIf(!biber)('Biber, which LaTeX calls, reads the bibliography', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-biber-'));
  try {
    // It writes its report beside what it reads.
    const original = join(folder, 'references.bib');
    const copy = join(folder, 'read.bib');
    copyFileSync(join(build, 'data/references.bib'), original);
    const report = said(biber ?? '', '--tool', '--output-file', copy, original);
    expect(report).not.toMatch(/^ERROR|legacy/m);
    const entries = (path: string) => readFileSync(path, 'utf8').match(/^@\w+\{[^,]+,/gm)?.length;
    expect(entries(copy)).toBe(entries(original));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
