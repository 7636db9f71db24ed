import { expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import type { Dossier } from '../model/dossier';
import { factTitle, plainAtlasPage } from './plain-citation';

const dossier = (language: string): Dossier =>
  ({ ...fixtureDossier(), language, title: 'Atlas', version: '2020-01-01', hash: 'abc' }) as never;

it.each([
  ['en', 'Mill. Atlas, 2020-01-01 (abc). https://example.org/'],
  ['ar', 'Mill. Atlas، 2020-01-01 (abc). https://example.org/'],
  ['zh-Hant', 'Mill。Atlas，2020-01-01 (abc)。https://example.org/'],
])('a page is cited with the full stops and commas of %s', (language, line) => {
  expect(plainAtlasPage(dossier(language), 'Mill', 'https://example.org/')).toBe(line);
});

it('a disputed fact is cited by its question, any other by its statement without the full stop', () => {
  const [fact] = fixtureDossier().facts;
  if (!fact) throw new Error('The fixture has no fact.');
  const one = { ...fact, statement: 'The mill burned.', question: 'Did the mill burn?' };
  expect(factTitle({ ...one, status: 'disputed' })).toBe('Did the mill burn?');
  expect(factTitle({ ...one, status: 'stated' })).toBe('The mill burned');
});

it.each(['Did it burn?', 'هل احترقت؟', '是否焚毀？'])('%s has an end of its own', (question) => {
  expect(plainAtlasPage(dossier('en'), question, null)).toBe(
    `${question} Atlas, 2020-01-01 (abc).`,
  );
});
