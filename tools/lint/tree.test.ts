import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../steps.mjs';

/** Files of code a folder may hold, tests beside them not counted, and lines a file may have without a reason. */
const MAX_FILES = 25;
const MAX_LINES = 300;

/** tools/basemap has packages of its own; what stands in public/ is data. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|js|mjs|svelte)$/.test(path) && !/^(public|tools\/basemap)\//.test(path))
  .filter((path) => existsSync(join(root, path)));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What a file imports of the repository's own files, types too: for a file that is imported alone, the others come along. */
function importsOf(path: string): string[] {
  const text = read(path);
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script)
    : [text];
  return scripts
    .flatMap((script) => ts.preProcessFile(script, true, true).importedFiles)
    .flatMap(({ fileName }) => {
      const target = fileName.startsWith('$lib/')
        ? fileName.replace('$lib', 'src/lib')
        : posix.join(posix.dirname(path), fileName);
      if (!/^[.$]/.test(fileName)) return [];
      return ['', '.ts', '.svelte.ts', '.js'].map((end) => target + end).find(isFile) ?? [];
    });
}

const known = new Set(files);
const isFile = (path: string) => known.has(path);

/** The circles among files, each by the files in it. Tarjan's strongly connected components. */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const numbers = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    stack.push(file);
    let low = number;
    for (const next of edges.get(file) ?? []) {
      if (!numbers.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, numbers.get(next) ?? low);
    }
    if (low === number) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) found.push(circle);
    }
    return low;
  };
  for (const file of edges.keys()) if (!numbers.has(file)) visit(file);
  return found;
}

describe('the imports', () => {
  it('of three files in a circle are found, those beside them are not', () => {
    const edges = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [], e: ['a'] };
    expect(circles(new Map(Object.entries(edges)))).toEqual([['a', 'b', 'c']]);
  });

  it('are read from scripts and components, types and later ones among them', () => {
    const imports = importsOf('src/lib/ui/map/MapView.svelte');
    expect(imports).toContain('src/lib/map/atlas-map.ts');
    expect(importsOf('src/lib/ui/map/live-map.svelte.ts').length).toBeGreaterThan(0);
  });

  it('lead nowhere in a circle', () => {
    expect(circles(new Map(files.map((path) => [path, importsOf(path)])))).toEqual([]);
  });
});

it(`no folder has over ${MAX_FILES} files of code`, () => {
  const counts = new Map<string, number>();
  for (const path of files.filter((path) => !path.endsWith('.test.ts'))) {
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > MAX_FILES)).toEqual([]);
});

it(`no file has over ${MAX_LINES} lines without the reason in its first line`, () => {
  const long = files.filter((path) => {
    const lines = read(path).trimEnd().split('\n');
    return lines.length > MAX_LINES && !/^(\/\/|<!--) Long: .{20}/.test(lines[0] ?? '');
  });
  expect(long).toEqual([]);
});
