import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './steps.mjs';

/** What a page is made of; what a dossier says of itself is data, of which another one must find nothing there. */
const rooms = ['src', 'messages', 'public'];
const LEFT_OUT = /^public\/geo\/|\.png$|\.test\.ts$|fixture\.ts$|\/paraglide\//;

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Named {
  id: string;
  name: Record<string, string>;
}
interface Place {
  id: string;
  properties: { name: Record<string, string>; aliases: string[] };
}

/** How the dossier calls itself, its states, actors and places, in all languages and spellings. */
function namesOfDossier(): string[] {
  const { title, subtitle, actors, languages, members } = JSON.parse(read('public/geo/atlas.json'));
  const { features } = JSON.parse(read('public/geo/places.geojson')) as { features: Place[] };
  const states = (languages as string[]).flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return (members as string[]).map((code) => names.of(code) ?? code);
  });
  const names = [
    ...['4+1', ...Object.values({ ...title }), ...Object.values({ ...subtitle }), ...states],
    ...(actors as Named[]).flatMap(({ name }) => Object.values(name)),
    ...features.flatMap(({ id, properties: { name, aliases } }) => [
      id,
      ...Object.values(name),
      ...aliases,
    ]),
  ];
  return [...new Set(names as string[])].filter((name) => name.length > 2 || !LATIN.test(name));
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u;

/** Latin names as whole words; Arabic and Chinese ones join others. */
function patternOf(name: string): RegExp {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const whole = LATIN.test(name) ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
  return new RegExp(whole, 'iu');
}

it('no name of the dossier stands in the code or in the words of the interface', () => {
  const names = namesOfDossier();
  expect(names.length).toBeGreaterThan(100);
  // Looked for as they stand first: all names in one expression take a minute where an engine does not compile it.
  const patterns = names.map((name) => ({ name: name.toLowerCase(), pattern: patternOf(name) }));
  const files = rooms
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    )
    .filter((path) => !LEFT_OUT.test(path));
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((path) => {
    const text = read(path);
    const lower = text.toLowerCase();
    return patterns
      .filter(({ name, pattern }) => lower.includes(name) && pattern.test(text))
      .map(({ name }) => `${path}: ${name}`);
  });
  expect(found).toEqual([]);
});
