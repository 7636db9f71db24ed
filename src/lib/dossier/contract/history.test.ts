import { readFileSync } from 'node:fs';
import { expect, it, describe } from 'vitest';
import { contentHash } from '$lib/build/content-hash';
import {
  dossierFromDisk,
  rawDossierFromDisk,
  readDossierFiles,
} from '$lib/build/dossier-from-disk';
import type { Dossier } from '../model/dossier';
import { changesOf, changesSince } from '../model/history';
import { compileHistory } from './compile-history';
import { fixtureDossier, fixtureFiles, type Fixture } from './fixture';
import { historyErrors, parseHistory, publishedState, releaseOf, type Release } from './history';
import { parseDossier } from './parse';

const raw = (change?: (fixture: Fixture) => void) => parseDossier(fixtureFiles(change)).dossier;
const told = (change?: (fixture: Fixture) => void) => publishedState(raw(change));
const [fact] = raw().facts;
const id = fact?.id ?? '';

const reworded = (en: string) => (fixture: Fixture) => {
  const [first] = fixture.facts;
  if (first) first.statement = { ...first.statement, en };
};
const releases = [
  releaseOf('2026-01-01', 'one', null, told()),
  releaseOf('2026-01-02', 'two', told(), told(reworded('Second.'))),
  releaseOf('2026-01-03', 'three', told(reworded('Second.')), told(reworded('Third.'))),
];

describe('the history of the data', () => {
  it('is whole in the repository: it ends with the data of now, and no change is lost', () => {
    const folder = 'public/geo';
    const history = parseHistory(readFileSync(`${folder}/history.json`, 'utf8'));
    const hash = contentHash(readDossierFiles(folder));
    expect(historyErrors(history, hash, publishedState(rawDossierFromDisk()))).toEqual([]);
  });

  it('says what is wrong with it', () => {
    const now = told(reworded('Third.'));
    expect(historyErrors(releases, 'three', now)).toEqual([]);
    expect(historyErrors(releases, 'four', now)).toEqual([
      'The data is four, the history ends with three: npm run history',
    ]);
    expect(historyErrors(releases, 'three', told())).toEqual([
      `facts: ${id} statement is not what the history says.`,
    ]);
    const [first, , last] = releases;
    const broken = [first, { ...releases[1], facts: { [id]: { statement: [null, 'x'] } } }, last];
    expect(historyErrors(broken as typeof releases, 'three', now)).toEqual([
      `facts: ${id} statement does not go on from the release before 2026-01-03.`,
    ]);
  });

  it('is told in each language, and only what changed in it', () => {
    const english = compileHistory(releases, [], fixtureDossier('en'));
    expect(changesOf(english, 'facts', id).map(({ date }) => date)).toEqual([
      '2026-01-03',
      '2026-01-02',
    ]);
    expect(changesOf(english, 'facts', id)[0]?.changes).toEqual([
      { field: 'statement', before: 'Second.', after: 'Third.' },
    ]);
    expect(changesOf(compileHistory(releases, [], fixtureDossier('ar')), 'facts', id)).toEqual([]);
  });

  it('tells what is otherwise since a version: what it said then, and what is said now', () => {
    const history = compileHistory(releases, [], fixtureDossier('en'));
    expect(changesSince(history, 'one', [id])).toEqual([
      {
        fact: id,
        changes: [{ field: 'statement', before: fact?.statement.en, after: 'Third.' }],
      },
    ]);
    expect(changesSince(history, 'three', [id])).toEqual([]);
    expect(changesSince(history, 'nonsense', [id])).toBeNull();
  });

  it('passes over what was changed and changed back', () => {
    const back = [
      ...releases.slice(0, 2),
      releaseOf('2026-01-03', 'back', told(reworded('Second.')), told()),
    ];
    const history = compileHistory(back, [], fixtureDossier('en'));
    expect(changesSince(history, 'one', [id])).toEqual([]);
  });

  it.each([
    ['en', 'A, B and C'],
    ['ar', 'A وB وC'],
    ['zh-Hant', 'A、B和C'],
  ])('joins places and parties as the language does: %s', (language, joined) => {
    const named = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
    const dossier = { ...fixtureDossier(), language, places: named, actors: named };
    const fields = { places: [['a'], ['a', 'b', 'c']], actors: [[], ['a', 'b', 'c']] };
    const release = { ...releaseOf('2026-01-02', 'two', null, told()), facts: { [id]: fields } };
    const history = compileHistory(
      [release as unknown as Release],
      [],
      dossier as unknown as Dossier,
    );
    expect(changesOf(history, 'facts', id)[0]?.changes.map(({ after }) => after)).toEqual([
      joined,
      joined,
    ]);
  });

  it('compiles in every language of the atlas, with words and no bare objects', () => {
    const history = parseHistory(readFileSync('public/geo/history.json', 'utf8'));
    for (const language of rawDossierFromDisk().manifest.languages) {
      const text = JSON.stringify(compileHistory(history, [], dossierFromDisk(language)));
      expect(text).not.toContain('[object');
    }
  });
});
