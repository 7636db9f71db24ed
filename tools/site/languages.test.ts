import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languageCodes, languageErrors, languagesOf, messagesOf } from './languages.mjs';
import { root } from '../steps.mjs';

const own = join(root, 'public', 'geo');
const english = messagesOf(own, 'en');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-languages-'));
  mkdirSync(join(folder, 'messages'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bring = (language: string, words: object) =>
  writeFileSync(join(folder, 'messages', `${language}.json`), JSON.stringify(words));

it('the atlas’s own languages are those that its words are made in', () => {
  const { locales } = JSON.parse(readFileSync(join(root, 'project.inlang/settings.json'), 'utf8'));
  expect(languageCodes(own)).toEqual(locales);
  expect(languageErrors(own, locales)).toEqual([]);
});

it('a language has the name that it gives itself, and its script', () => {
  writeFileSync(
    join(folder, 'atlas.json'),
    JSON.stringify({ languages: ['zh-Hant', 'fr', 'ar', 'en'] }),
  );
  expect(languagesOf(folder)).toEqual([
    { code: 'zh-Hant', endonym: '繁體中文', script: 'Hant' },
    { code: 'fr', endonym: 'Français', script: 'Latn' },
    { code: 'ar', endonym: 'العربية', script: 'Arab' },
    { code: 'en', endonym: 'English', script: 'Latn' },
  ]);
});

describe('a language of a dossier', () => {
  it('needs words for the interface, of which it may bring all or some', () => {
    expect(languageErrors(folder, ['fr', 'en'])).toEqual([
      'atlas.json: the interface has no words in "fr"; messages/fr.json may bring them',
    ]);
    bring('fr', english);
    bring('en', { nav_map: 'The chart' });
    expect(languageErrors(folder, ['fr', 'en'])).toEqual([]);
    expect(messagesOf(folder, 'en')).toEqual({ ...english, nav_map: 'The chart' });
  });

  it('is told which words it lacks, and which of them ask for what they are not given', () => {
    const others = Object.fromEntries(Object.entries(english).filter(([key]) => key !== 'nav_map'));
    bring('fr', { ...others, about_distance: 'env. {distanse}' });
    expect(languageErrors(folder, ['fr'])).toEqual([
      'messages/fr.json: nav_map is missing',
      'messages/fr.json: about_distance is given no {distanse}',
    ]);
  });

  it('is named by its tag, and written in a script that the atlas has fonts for', () => {
    expect(languageErrors(folder, ['EN', 'no such', 'he'])).toEqual([
      'atlas.json: "EN" is not a BCP 47 tag in its usual form',
      'atlas.json: "no such" is not a BCP 47 tag in its usual form',
      'atlas.json: "he" is written in Hebr; the atlas has fonts for Latn, Cyrl, Grek, Arab, Hant',
    ]);
  });
});
