import { expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import type { Dossier } from '../model/dossier';
import { plainAtlasPage } from './plain-citation';

const dossier = (language: string): Dossier =>
  ({ ...fixtureDossier(), language, title: 'Atlas', version: '2020-01-01', hash: 'abc' }) as never;

it.each([
  ['en', 'Mill. Atlas, 2020-01-01 (abc). https://example.org/'],
  ['ar', 'Mill. Atlas، 2020-01-01 (abc). https://example.org/'],
  ['zh-Hant', 'Mill。Atlas，2020-01-01 (abc)。https://example.org/'],
])('a page is cited with the full stops and commas of %s', (language, line) => {
  expect(plainAtlasPage(dossier(language), 'Mill', 'https://example.org/')).toBe(line);
});
