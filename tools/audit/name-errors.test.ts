import { describe, expect, it } from 'vitest';
import { auditedDossier, fixtureDigest, fixtureNames } from './fixture';
import { nameErrors } from './name-errors';
import type { Names } from './names';

function reasons(change: (names: Names) => void): string[] {
  const names = fixtureNames();
  change(names);
  return nameErrors(auditedDossier(), fixtureDigest(), names).map(
    ({ id, reason }) => `${id} ${reason}`,
  );
}

describe('the table of names', () => {
  it('has every actor and place for every document', () => {
    expect(reasons(() => undefined)).toEqual([]);
  });
  it('may leave none out and add none', () => {
    const changed = reasons(({ gazette, almanac }) => {
      if (gazette) gazette.actors = { army: [] };
      if (almanac) delete almanac.places['harbour'];
    });
    expect(changed).toEqual([
      'gazette leaves out fleet in actors',
      'gazette has the unknown army in actors',
      'almanac leaves out harbour in places',
    ]);
  });
  it('may leave no document out', () => {
    const missing = reasons((names) => {
      delete names['gazette'];
    });
    expect(missing).toEqual(['gazette is not there, or not in the digest']);
  });
});

describe('the number of a document’s paragraphs', () => {
  it('is that of the digest', () => {
    const dossier = auditedDossier(({ sources }) => {
      Object.assign(sources.documents[0] ?? {}, { paragraphs: 9 });
    });
    const errors = nameErrors(dossier, fixtureDigest(), fixtureNames());
    expect(errors.map(({ reason }) => reason)).toEqual(['has 6 paragraphs']);
  });
});
