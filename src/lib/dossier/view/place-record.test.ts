import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import { siteOf } from '../model/site';
import { placeRecord } from './place-record';
import { defaultView } from './view';

const dossier = fixtureDossier();
const read = (id: string, view = {}) => placeRecord(dossier, { ...defaultView, ...view }, id);
const namesIn = (record: ReturnType<typeof read>) =>
  record?.facts.map(({ fact, namedAs }) => (namedAs ? `${fact.id} as ${namedAs.id}` : fact.id));

describe('the record of a place', () => {
  it('is null for a place the dossier has not', () => {
    expect(read('atlantis')).toBeNull();
  });
  it('has the facts of the site in time, under whichever of its names, the undated last', () => {
    expect(namesIn(read('harbour'))).toEqual([
      ...['plain-crossed', 'harbour-opened', 'old-harbour-closed as old-harbour', 'treaty-signed'],
    ]);
  });
  it('is as full under the other name', () => {
    const record = read('old-harbour');
    expect(record?.sameSite.map(({ id }) => id)).toEqual(['harbour']);
    expect(namesIn(record)).toEqual([
      ...['plain-crossed as harbour', 'harbour-opened as harbour'],
      ...['old-harbour-closed', 'treaty-signed as harbour'],
    ]);
  });
  it('has a fact once that names the site by both', () => {
    const both = fixtureDossier('en', ({ facts }) => facts[0]?.places.push('old-harbour'));
    const facts = placeRecord(both, defaultView, 'old-harbour')?.facts ?? [];
    expect(facts.filter(({ fact }) => fact.id === 'harbour-opened')).toHaveLength(1);
    expect(facts.find(({ fact }) => fact.id === 'harbour-opened')?.namedAs).toBeNull();
  });
  it('counts what the chosen years hide, and says in which cells it is', () => {
    const record = read('harbour', { years: new Set(['2016']), undated: false });
    expect(namesIn(record)).toEqual(['old-harbour-closed as old-harbour']);
    expect(record).toMatchObject({
      inOtherYears: 2,
      undatedHidden: 1,
      hiddenCells: ['2015', 'undated'],
    });
    expect(read('harbour')).toMatchObject({
      inOtherYears: 0,
      undatedHidden: 0,
      hiddenCells: [],
      filtered: 0,
    });
  });
  it('counts apart what the chosen actors and documents leave out', () => {
    const record = read('harbour', { actors: new Set(['fleet']), years: new Set(['2016']) });
    expect(record).toMatchObject({
      facts: [],
      inOtherYears: 1,
      hiddenCells: ['2015'],
      filtered: 3,
    });
  });
});

describe('the site of a place', () => {
  it('is one for all of its names', () => {
    expect(dossier.places.map(siteOf)).toEqual(['harbour', 'harbour', 'high-plain']);
  });
});
