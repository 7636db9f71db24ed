import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { fixtureDossier } from '../contract/fixture';
import { onOneText, without, type LeftOut } from './without';

const dossier = dossierFromDisk('en');
const leaving = (documents: string[], references: string[] = []): LeftOut => ({
  documents: new Set(documents),
  references: new Set(references),
});
const all = dossier.documents.map(({ id }) => id);

describe('what would fall', () => {
  it('is nothing where nothing is left out, and everything without all documents', () => {
    const { length } = dossier.facts;
    expect(without(dossier, leaving([]))).toEqual({
      facts: [],
      changed: [],
      places: [],
      standing: length,
    });
    const fallen = without(dossier, leaving(all));
    expect(fallen).toMatchObject({ facts: dossier.facts, changed: [], standing: 0 });
    const told = new Set(dossier.facts.flatMap(({ places }) => places));
    expect(fallen.places.map(({ id }) => id).sort()).toEqual([...told].sort());
  });

  it.each(all)('counts each fact once without %s: fallen, changed or as it was', (document) => {
    const { facts, changed, standing } = without(dossier, leaving([document]));
    expect(facts.length + changed.length + standing).toBe(dossier.facts.length);
    const own = dossier.facts.filter(({ attributions }) =>
      attributions.every((said) => said.document === document),
    );
    expect(facts).toEqual(own);
    for (const { fact, status } of changed) expect(status).not.toBe(fact.status);
  });

  it('is what a document says where all that it cites there is left out, and no more', () => {
    const small = fixtureDossier();
    const fact = small.facts.find(({ attributions }) =>
      attributions.some(({ references }) => references.length > 0),
    );
    if (!fact) throw new Error('No fact of the fixture cites a work.');
    const one = {
      ...small,
      facts: [
        {
          ...fact,
          attributions: fact.attributions.slice(0, 1).map((said) => ({
            ...said,
            references: [
              { id: 'one', number: 1 },
              { id: 'other', number: 2 },
            ],
          })),
        },
      ],
    };
    expect(without(one, leaving([], ['one'])).facts).toEqual([]);
    expect(without(one, leaving([], ['one', 'other'])).facts).toHaveLength(1);
    const uncited = {
      ...fact,
      attributions: one.facts[0]?.attributions.map((said) => ({ ...said, references: [] })) ?? [],
    };
    expect(without({ ...one, facts: [uncited] }, leaving([], ['one'])).facts).toEqual([]);
  });

  it('a dispute without the side that disputes is one no more, and is told as changed', () => {
    const disputed = dossier.facts.filter(({ status }) => status === 'disputed');
    const changed = all.flatMap((document) => without(dossier, leaving([document])).changed);
    expect(changed.some(({ fact }) => disputed.includes(fact))).toBe(true);
  });
});

it('one text alone speaks of what falls without the documents that share it', () => {
  const alone = onOneText(dossier);
  expect(alone.length).toBeGreaterThan(0);
  const shared = dossier.documents.filter(({ sharedText }) => sharedText !== undefined);
  const fallen = without(dossier, leaving(shared.map(({ id }) => id))).facts;
  for (const fact of fallen.filter(({ status }) => status !== 'disputed')) {
    expect(alone).toContain(fact);
  }
  expect(alone.filter(({ status }) => status === 'disputed')).toEqual([]);
});
