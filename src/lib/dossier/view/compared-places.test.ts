import { describe, expect, it } from 'vitest';
import { comparedCells, comparedPlaces } from './compared-places';
import { fixtureDossier } from '../contract/fixture';
import { defaultView, onlyCell, type View } from './view';
import { visible } from './visible';

const dossier = fixtureDossier();
const shown = (cell: string, view: Partial<View> = {}) =>
  visible(dossier, onlyCell({ ...defaultView, ...view }, cell));
const ids = (entries: readonly { place: { id: string } }[]) => entries.map(({ place }) => place.id);

describe('the places of two years', () => {
  it('are on one side only, or on both with the facts of each', () => {
    const { onlyFirst, both, onlySecond } = comparedPlaces(shown('2015'), shown('2016'));
    expect(ids(onlyFirst)).toEqual(['high-plain']);
    // In 2016 under its other name.
    expect(ids(both)).toEqual(['harbour']);
    expect(ids(onlySecond)).toEqual([]);

    const undated = comparedPlaces(shown('2015'), shown('undated'));
    expect(ids(undated.both)).toEqual(['harbour', 'high-plain']);
    const facts = undated.both[0]?.facts.map((side) => side.map(({ id }) => id));
    expect(facts).toEqual([['harbour-opened', 'plain-crossed'], ['treaty-signed']]);
  });
  it('are those of the layers and actors that both sides show', () => {
    const fleet = { actors: new Set(['fleet']) };
    const { onlyFirst, onlySecond } = comparedPlaces(shown('2015', fleet), shown('2016', fleet));
    expect(ids(onlyFirst)).toEqual(['harbour']);
    expect(ids(onlySecond)).toEqual([]);
  });
});

describe('the years that a comparison begins with', () => {
  it('are the two with the most facts, the earlier one first', () => {
    expect(comparedCells(dossier)).toEqual(['2015', '2016']);
    const facts = dossier.facts.filter(({ cell }) => cell !== '2016');
    expect(comparedCells({ facts })).toEqual(['1990s', '2015']);
  });
  it('are the undated where there is no other', () => {
    const facts = dossier.facts.filter(({ cell }) => ['2016', 'undated'].includes(cell));
    expect(comparedCells({ facts })).toEqual(['2016', 'undated']);
  });
});
