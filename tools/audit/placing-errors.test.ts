import { describe, expect, it } from 'vitest';
import { entry, type Fixture } from '../../src/lib/dossier/contract/fixture';
import { auditedDossier, digested, fixtureDigest } from './fixture';
import { placingErrors } from './placing-errors';

const places = (change: (fixture: Fixture) => void, digest = fixtureDigest()) =>
  placingErrors(auditedDossier(change), digest).map(({ id, reason }) => `${id} ${reason}`);

describe('a fact', () => {
  it('stands at places that its paragraphs name', () => {
    expect(places(() => undefined)).toEqual([]);
  });
  it('may not stand at a place that none of them names', () => {
    const moved = ({ facts }: Fixture) => {
      entry(facts, 'fleet-grew').places = ['harbour'];
    };
    expect(places(moved)).toEqual([
      'fleet-grew is placed at harbour, which no paragraph it rests on names',
    ]);
  });
  it('may have its place from one paragraph and not from another', () => {
    const digest = fixtureDigest((changed) => {
      digested(changed, 'almanac', 1).places = [];
    });
    expect(places(() => undefined, digest)).toEqual([]);
  });
  it('read from a headline may have its place from where the work is cited', () => {
    const headline = ({ facts }: Fixture) => {
      entry(facts, 'fleet-grew').places = ['harbour'];
      entry(facts, 'fleet-grew').attributions = [
        {
          document: 'gazette',
          paragraph: 6,
          stance: 'reports',
          references: ['daily-2015'],
          where: 'headline',
        },
      ];
    };
    const digest = fixtureDigest((changed) => {
      digested(changed, 'gazette', 6).places = [];
    });
    expect(places(headline, digest)).toEqual([]);
  });
});
