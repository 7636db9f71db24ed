import { describe, expect, it } from 'vitest';
import { entry, type Fixture } from '../../src/lib/dossier/contract/fixture';
import { attributionErrors } from './attribution-errors';
import type { Digest } from './digest';
import { auditedDossier, digested, fixtureDigest } from './fixture';

function reasons(inDossier?: (fixture: Fixture) => void, inDigest?: (digest: Digest) => void) {
  const errors = attributionErrors(auditedDossier(inDossier), fixtureDigest(inDigest));
  return errors.map(({ id, reason }) => `${id} ${reason}`);
}

const opened = ({ facts }: Fixture) => entry(facts, 'harbour-opened');

describe('an attribution', () => {
  it('holds where paragraph, names, kind and numbers are those of the document', () => {
    expect(reasons()).toEqual([]);
  });
  it('must rest on a paragraph that is there', () => {
    const beyond = (fixture: Fixture) => {
      opened(fixture).attributions = [
        { document: 'gazette', paragraph: 7, stance: 'asserts', references: [] },
        { document: 'chronicle', paragraph: 1, stance: 'asserts', references: [] },
      ];
    };
    expect(reasons(beyond)).toEqual([
      'harbour-opened rests on paragraph 7 of gazette, which is not there',
      'harbour-opened rests on paragraph 1 of chronicle, which is not there',
    ]);
  });
  it('must rest on a paragraph that names a place or an actor of the fact', () => {
    const unnamed = (digest: Digest) => {
      digested(digest, 'gazette', 2).places = ['high-plain'];
    };
    expect(reasons(undefined, unnamed)).toEqual([]);
    const silent = (digest: Digest) => {
      unnamed(digest);
      digested(digest, 'gazette', 2).actors = [];
    };
    expect(reasons(undefined, silent)).toEqual([
      'harbour-opened rests on paragraph 2 of gazette, which names none of its places and actors',
    ]);
  });
  it('has nothing to look for where the fact names nobody and no place', () => {
    const bare = (fixture: Fixture) => {
      Object.assign(opened(fixture), { places: [], actors: [] });
    };
    expect(reasons(bare)).toEqual([]);
  });
  it('finds in an infobox line what the whole box names', () => {
    const box = (fixture: Fixture) => {
      opened(fixture).attributions = [
        { document: 'gazette', paragraph: 1, stance: 'asserts', references: [], where: 'infobox' },
      ];
    };
    const inBox = (digest: Digest) => {
      Object.assign(digested(digest, 'gazette', 1), { kind: 'infobox', actors: [] });
      Object.assign(digested(digest, 'gazette', 5), { kind: 'infobox', places: ['harbour'] });
    };
    expect(reasons(box, inBox).filter((reason) => reason.startsWith('harbour-opened'))).toEqual([]);
  });
  it.each([
    ['headline', 2, 'reference', 'text'],
    ['infobox', 2, 'infobox', 'text'],
    [undefined, 6, 'text', 'reference'],
  ] as const)(
    'that says %s at paragraph %i takes it for what it is',
    (where, paragraph, claimed, kind) => {
      const elsewhere = (fixture: Fixture) => {
        opened(fixture).attributions = [
          { document: 'gazette', paragraph, stance: 'asserts', references: ['daily-2015'], where },
        ];
      };
      expect(reasons(elsewhere)).toEqual([
        `harbour-opened takes paragraph ${paragraph} of gazette for ${claimed}, and it is ${kind}`,
      ]);
    },
  );
  it('to a headline must cite that one work', () => {
    const uncited = (fixture: Fixture) => {
      opened(fixture).attributions = [
        { document: 'gazette', paragraph: 6, stance: 'asserts', references: [], where: 'headline' },
      ];
    };
    expect(reasons(uncited)).toEqual([
      'harbour-opened reads a headline at paragraph 6 of gazette without citing that one work',
    ]);
  });
  it('must cite works whose number stands in the paragraph', () => {
    const moved = (fixture: Fixture) => {
      opened(fixture).attributions = [
        { document: 'gazette', paragraph: 4, stance: 'asserts', references: ['daily-2015'] },
        { document: 'gazette', paragraph: 2, stance: 'asserts', references: ['weekly-2015'] },
      ];
    };
    expect(reasons(moved)).toEqual([
      'harbour-opened cites "daily-2015" at paragraph 4 of gazette, where its number does not stand',
      'harbour-opened cites "weekly-2015" at paragraph 2 of gazette, where its number does not stand',
    ]);
  });
});
