import { describe, expect, it } from 'vitest';
import { entry, fixtureDossier } from '$lib/dossier/contract/fixture';
import { factSubjects, placeSubjects, referenceSubject } from './cite-subjects';

const dossier = fixtureDossier();
const { facts, references, places } = dossier;
const cited = facts.find(({ attributions }) => attributions.some((a) => a.references.length > 0));
const [first] = references;
if (!cited || !first) throw new Error('No fact of the fixture rests on a reference.');

describe('what can be cited', () => {
  it('of a fact is its page first, then each reference that it rests on, once', () => {
    const ids = cited.attributions.flatMap((a) => a.references.map(({ id }) => id));
    expect(factSubjects(cited, references).map(({ id }) => id)).toEqual([
      `fact/${cited.id}`,
      ...new Set(ids),
    ]);
  });

  it('of a disputed fact is called by its question', () => {
    const disputed = { ...cited, status: 'disputed' as const, question: 'Did it open?' };
    expect(factSubjects(disputed, references)[0]?.label).toContain('Did it open?');
  });

  it('of a place is its page, and the references of its own facts only', () => {
    const bare = { ...cited, places: [] };
    const place = entry(places, 'harbour');
    expect(placeSubjects(place, [bare], references).map(({ id }) => id)).toEqual(['place/harbour']);
    const here = { ...cited, places: ['harbour'] };
    expect(placeSubjects(place, [here], references)).toHaveLength(
      factSubjects(cited, references).length,
    );
  });

  it('is a reference with its outlet, its language, and a word where an archived copy has no address', () => {
    const subject = referenceSubject({ ...first, language: 'ru', outlet: 'Daily', title: 'День' });
    expect(subject).toMatchObject({ id: first.id, label: 'Daily: День', language: 'ru' });
    const [citation] = first.citedAs;
    if (!citation) throw new Error('The reference is not cited.');
    const noteOf = (archived?: string) =>
      referenceSubject({ ...first, citedAs: [{ ...citation, archived }] }).note;
    expect(noteOf()).toBeUndefined();
    expect(noteOf('2018-07-17')).toContain('archived copy');
    const known = { ...citation, archived: '2018-07-17', archiveURL: 'https://archive.example/1' };
    expect(referenceSubject({ ...first, citedAs: [citation, known] }).note).toBeUndefined();
  });
});
