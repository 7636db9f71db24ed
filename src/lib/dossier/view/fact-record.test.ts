import { describe, expect, it } from 'vitest';
import { factRecord } from './fact-record';
import { fixtureDossier } from '../contract/fixture';
import { byDate } from './chronological';

const dossier = fixtureDossier();
const ordered = [...dossier.facts].sort(byDate).map(({ id }) => id);

describe('the record of a fact', () => {
  it('has its places, actors and works', () => {
    const record = factRecord(dossier, 'harbour-opened');
    expect(record?.places.map(({ id }) => id)).toEqual(record?.fact.places);
    expect(record?.actors.map(({ id }) => id)).toEqual(record?.fact.actors);
    const cited = record?.fact.attributions.flatMap(({ references }) => references) ?? [];
    expect(cited.length).toBeGreaterThan(0);
    expect(record?.references.map(({ id }) => id).sort()).toEqual(
      [...new Set(cited.map(({ id }) => id))].sort(),
    );
  });

  it('leads from the first fact of the list through every other to the last', () => {
    const walked: string[] = [];
    let id: string | undefined = ordered[0];
    while (id !== undefined) {
      walked.push(id);
      id = factRecord(dossier, id)?.next?.id;
    }
    expect(walked).toEqual(ordered);
    expect(factRecord(dossier, ordered[0] ?? '')?.previous).toBeNull();
    expect(factRecord(dossier, ordered[1] ?? '')?.previous?.id).toBe(ordered[0]);
  });

  it('names the other facts of its places, and never itself', () => {
    for (const fact of dossier.facts) {
      const related = factRecord(dossier, fact.id)?.related ?? [];
      const expected = dossier.facts.filter(
        (other) => other.id !== fact.id && other.places.some((id) => fact.places.includes(id)),
      );
      expect(related.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    }
  });

  it('is null for what the dossier does not have', () => {
    expect(factRecord(dossier, 'atlantis')).toBeNull();
  });
});
