import { describe, expect, it } from 'vitest';
import { entry, type Fixture } from '../../src/lib/dossier/contract/fixture';
import { coverageErrors } from './coverage-errors';
import { auditedDossier, fixtureDigest } from './fixture';

const covers = (change?: (fixture: Fixture) => void): string[] =>
  coverageErrors(auditedDossier(change), fixtureDigest()).map(
    ({ id, reason }) => `${id} ${reason}`,
  );

function gazette({ coverage }: Fixture) {
  return coverage.documents['gazette'] ?? [];
}

describe('the coverage', () => {
  it('holds where it has every paragraph with its facts or a reason', () => {
    expect(covers()).toEqual([]);
  });
  it('has every document and no other', () => {
    const renamed = ({ coverage }: Fixture) => {
      coverage.documents = { gazette: coverage.documents['gazette'] ?? [], chronicle: [] };
    };
    expect(covers(renamed)).toEqual(['almanac is not covered', 'chronicle is not a document']);
  });
  it('has every paragraph once', () => {
    const shuffled = (fixture: Fixture) => {
      const [first, second, ...rest] = gazette(fixture);
      if (first && second) fixture.coverage.documents['gazette'] = [first, first, ...rest];
    };
    expect(covers(shuffled)).toEqual([
      'gazette has paragraph 1 2 times',
      'gazette has paragraph 2 0 times',
    ]);
    const beyond = (fixture: Fixture) => {
      gazette(fixture).push({ paragraph: 7, kind: 'text', facts: ['fleet-grew'] });
    };
    expect(covers(beyond)).toEqual(['gazette has paragraph 7, which is not there']);
  });
  it('calls every paragraph what it is', () => {
    const mistaken = (fixture: Fixture) => {
      Object.assign(gazette(fixture)[4] ?? {}, { kind: 'text' });
    };
    expect(covers(mistaken)).toEqual(['gazette calls paragraph 5 text, and it is heading']);
  });
  it('names the facts that rest on a paragraph, each once, and no other', () => {
    const others = (fixture: Fixture) => {
      Object.assign(gazette(fixture)[2] ?? {}, { facts: ['plain-is-dry', 'no-such-fact'] });
      Object.assign(gazette(fixture)[0] ?? {}, { facts: ['fleet-grew', 'fleet-grew'] });
    };
    expect(covers(others)).toEqual([
      'gazette names a fact twice at paragraph 1',
      'gazette names "plain-is-dry" at paragraph 3, which does not rest on it',
      'gazette names "no-such-fact" at paragraph 3, which does not rest on it',
      'gazette leaves out "plain-crossed", which rests on paragraph 3',
    ]);
  });
  it('is behind as soon as a fact rests on another paragraph', () => {
    const moved = ({ facts }: Fixture) => {
      Object.assign(entry(facts, 'fleet-grew').attributions[0] ?? {}, { paragraph: 2 });
    };
    expect(covers(moved)).toEqual([
      'gazette names "fleet-grew" at paragraph 1, which does not rest on it',
      'gazette leaves out "fleet-grew", which rests on paragraph 2',
    ]);
  });
  it('gives a reason exactly where there is no fact', () => {
    const swapped = (fixture: Fixture) => {
      const [first, , , , fifth] = gazette(fixture);
      if (first && fifth) {
        first.reason = fifth.reason;
        delete fifth.reason;
      }
    };
    expect(covers(swapped)).toEqual([
      'gazette has facts and a reason for none at paragraph 1',
      'gazette has neither a fact nor a reason at paragraph 5',
    ]);
  });
});
