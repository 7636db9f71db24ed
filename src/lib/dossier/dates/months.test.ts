import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import { monthsOf, openedYear } from './months';

const dossier = fixtureDossier();
const in2015 = dossier.facts.filter(({ cell }) => cell === '2015');

describe('the months of a year', () => {
  it('are twelve, and last what names no month or several', () => {
    const months = monthsOf(in2015);
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, null]);
    const ids = months.map(({ facts }) => facts.map(({ id }) => id));
    expect(ids[8]).toEqual(['harbour-opened']);
    expect(ids[12]).toEqual(['plain-crossed']);
    expect(ids.flat()).toHaveLength(in2015.length);
  });
});

describe('the year to open', () => {
  it('is the one with the most facts that name a month', () => {
    const months = fixtureDossier('en', ({ facts }) => {
      for (const [index, fact] of facts.entries()) {
        fact.date = { edtf: index === 0 ? '2015-09' : `2016-0${index}`, basis: 'document' };
      }
    });
    expect(openedYear(months)).toBe('2016');
  });
  it('is none where hardly any names one', () => {
    expect(openedYear(dossier)).toBeNull();
  });
});
