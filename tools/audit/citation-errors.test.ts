import { describe, expect, it } from 'vitest';
import type { Fixture } from '../../src/lib/dossier/contract/fixture';
import { citationErrors } from './citation-errors';
import type { Digest } from './digest';
import { auditedDossier, digested, fixtureDigest } from './fixture';

const citations = (
  inDossier?: (fixture: Fixture) => void,
  inDigest?: (digest: Digest) => void,
): string[] =>
  citationErrors(auditedDossier(inDossier), fixtureDigest(inDigest)).map(
    ({ id, reason }) => `${id} ${reason}`,
  );

describe('the citations of a work', () => {
  it('hold where its number stands in the paragraphs they name', () => {
    expect(citations()).toEqual([]);
  });
  it('name every paragraph in which the number stands, and no other', () => {
    const twice = (digest: Digest) => {
      digested(digest, 'gazette', 4).references = [1];
    };
    expect(citations(undefined, twice)).toEqual(['daily-2015 number 1 of gazette stands in 2, 4']);
    const nowhere = (digest: Digest) => {
      digested(digest, 'gazette', 2).references = [];
    };
    expect(citations(undefined, nowhere)).toEqual([
      'daily-2015 number 1 of gazette stands in no paragraph',
    ]);
  });
  it('name the line of the work itself', () => {
    const otherLine = ({ sources }: Fixture) => {
      sources.references[0]?.citedAs.splice(0, 1, {
        document: 'gazette',
        number: 1,
        paragraphs: [2],
        line: 5,
      });
    };
    expect(citations(otherLine)).toEqual(['daily-2015 has line 5 of gazette for 1, not 6']);
  });
  it('leave no number of a document without its work', () => {
    const unknown = (digest: Digest) => {
      digested(digest, 'almanac', 3).references = [8];
    };
    expect(citations(undefined, unknown)).toEqual([
      'almanac number 8 is not that of exactly one work',
    ]);
  });
});
