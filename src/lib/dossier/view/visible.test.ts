import { describe, expect, it } from 'vitest';
import { entry, fixtureDossier } from '../contract/fixture';
import { defaultView, type View } from './view';
import { visible } from './visible';
import { yearCells } from './year-cells';

const dossier = fixtureDossier();
const shown = (view: Partial<View> = {}) => visible(dossier, { ...defaultView, ...view });
const ids = (facts: { id: string }[]) => facts.map(({ id }) => id);

describe('with nothing chosen', () => {
  it('shows every fact and every place, in the order of the dossier', () => {
    const { facts, places } = shown();
    expect(facts).toEqual(dossier.facts);
    expect(places.map(({ place }) => place)).toEqual(dossier.places);
  });
  it('gives each place its own facts and the firmest status among them', () => {
    const [harbour, oldHarbour] = shown().places;
    expect(ids(harbour?.facts ?? [])).toEqual(['harbour-opened', 'plain-crossed', 'treaty-signed']);
    expect(harbour).toMatchObject({ hidden: 0, status: 'disputed' });
    expect(oldHarbour).toMatchObject({ hidden: 0, status: 'reported' });
  });
  it('lists the facts without a place', () => {
    expect(ids(shown().unplaced)).toEqual(['fleet-grew']);
  });
});

describe('with years chosen', () => {
  const view = { years: new Set(['2016']), undated: false };

  it('shows their facts only', () => {
    expect(ids(shown(view).facts)).toEqual(['old-harbour-closed']);
    expect(shown(view).unplaced).toEqual([]);
  });
  it('keeps a place with no fact in them, says how many it hides, and gives it no status', () => {
    expect(shown(view).places[0]).toMatchObject({ facts: [], hidden: 3, status: null });
  });
  it('keeps the undated facts on their own switch', () => {
    expect(ids(shown({ ...view, undated: true }).facts)).toEqual([
      ...['old-harbour-closed', 'treaty-signed', 'plain-is-dry'],
    ]);
    expect(ids(shown({ undated: false }).facts)).not.toContain('treaty-signed');
  });
});

describe('with layers chosen', () => {
  const view = { layers: new Set(['regions']) };

  it('shows their places, and the facts that have a place in them or none at all', () => {
    expect(ids(shown(view).places.map(({ place }) => place))).toEqual(['high-plain']);
    expect(ids(shown(view).facts)).toEqual(['plain-crossed', 'fleet-grew', 'plain-is-dry']);
  });
  it('shows no place with all of them off', () => {
    const { places, facts } = shown({ layers: new Set() });
    expect(places).toEqual([]);
    expect(ids(facts)).toEqual(['fleet-grew']);
  });
});

describe('with actors and documents chosen', () => {
  it('shows their facts, and the places that have one in any year', () => {
    const { facts, places } = shown({ actors: new Set(['fleet']) });
    expect(ids(facts)).toEqual(['harbour-opened', 'fleet-grew']);
    expect(ids(places.map(({ place }) => place))).toEqual(['harbour']);
    const outside = shown({ actors: new Set(['fleet']), years: new Set(['1990s']) }).places;
    expect(outside).toMatchObject([{ place: { id: 'harbour' }, hidden: 1, status: null }]);
  });
  it('gives a fact the status that all documents give it', () => {
    const { facts, places } = shown({ documents: new Set(['gazette']), years: new Set(['2015']) });
    expect(facts.find(({ id }) => id === 'plain-crossed')?.status).toBe('disputed');
    expect(places.find(({ place }) => place.id === 'high-plain')?.status).toBe('disputed');
  });
  it('counts them in layers and cells', () => {
    const { factsByLayer, factsByCell } = shown({ actors: new Set(['fleet']) });
    expect(Object.fromEntries(factsByLayer)).toEqual({ ports: 1, regions: 0 });
    expect([...factsByCell.keys()]).toEqual(['2015', '1990s']);
  });
});

describe('with a search', () => {
  const found = new Set(['old-harbour-closed', 'fleet-grew']);
  const matching = visible(dossier, { ...defaultView, matches: 'o' }, found);

  it('shows what it found, the places of that, and counts that alone', () => {
    expect(ids(matching.facts)).toEqual(['old-harbour-closed', 'fleet-grew']);
    expect(ids(matching.places.map(({ place }) => place))).toEqual(['old-harbour']);
    expect(Object.fromEntries(matching.factsByLayer)).toEqual({ ports: 1, regions: 0 });
    expect(Object.fromEntries(matching.factsByActor)).toEqual({ fleet: 1 });
  });
});

describe('the counts', () => {
  it('of a layer are those of the chosen years, be the layer on or off, each fact once', () => {
    const count = (view: Partial<View>) => Object.fromEntries(shown(view).factsByLayer);
    expect(count({})).toEqual({ ports: 4, regions: 2 });
    expect(count({ layers: new Set() })).toEqual({ ports: 4, regions: 2 });
    expect(count({ years: new Set(['2016']), undated: false })).toEqual({ ports: 1, regions: 0 });
  });
  it('of what is in other years leave out the undated', () => {
    expect(shown().inOtherYears).toBe(0);
    expect(shown({ years: new Set(['2016']), undated: false }).inOtherYears).toBe(3);
    expect(shown({ undated: false }).inOtherYears).toBe(0);
  });
  it('of an actor are those of years, layers and documents, whichever actors are chosen', () => {
    const count = (view: Partial<View>) => Object.fromEntries(shown(view).factsByActor);
    expect(count({})).toEqual({ fleet: 2 });
    expect(count({ actors: new Set(['army']) })).toEqual({ fleet: 2 });
    expect(count({ documents: new Set(['almanac']) })).toEqual({ fleet: 1 });
    expect(count({ years: new Set(['2016']) })).toEqual({ fleet: 0 });
  });
  it('of a document are those of years, layers and actors, whichever documents are chosen', () => {
    const count = (view: Partial<View>) => Object.fromEntries(shown(view).factsByDocument);
    expect(count({})).toEqual({ gazette: 4, almanac: 4 });
    expect(count({ documents: new Set(['almanac']) })).toEqual({ gazette: 4, almanac: 4 });
    expect(count({ actors: new Set(['fleet']) })).toEqual({ gazette: 2, almanac: 1 });
    expect(count({ layers: new Set(['ports']), years: new Set(['2015']), undated: false })).toEqual(
      { gazette: 2, almanac: 2 },
    );
  });
  it('of a year are those of the chosen layers, be the year on or off', () => {
    const count = (view: Partial<View>) =>
      Object.fromEntries([...shown(view).factsByCell].map(([cell, facts]) => [cell, ids(facts)]));
    const all = {
      '2015': ['harbour-opened', 'plain-crossed'],
      '2016': ['old-harbour-closed'],
      '1990s': ['fleet-grew'],
      undated: ['treaty-signed', 'plain-is-dry'],
    };
    expect(count({})).toEqual(all);
    expect(count({ years: new Set(['2016']), undated: false })).toEqual(all);
    expect(count({ layers: new Set(['regions']) })).toEqual({
      '2015': ['plain-crossed'],
      '1990s': ['fleet-grew'],
      undated: ['plain-is-dry'],
    });
  });
});

describe('what lasted over several years', () => {
  const lasting = (lasted?: true) =>
    fixtureDossier('en', ({ facts }) => {
      const date = { edtf: '2013/2015', basis: 'document' as const };
      entry(facts, 'harbour-opened').date = { ...date, ...(lasted && { lasted }) };
    });
  const inYear = (of: typeof dossier, year: string) =>
    ids(visible(of, { ...defaultView, years: new Set([year]), undated: false }).facts);

  it('shows in each of them, and is counted in each', () => {
    const years = ['2013', '2014', '2015'];
    const counted = visible(lasting(true), defaultView).factsByCell;
    for (const year of years) {
      expect(inYear(lasting(true), year), year).toContain('harbour-opened');
      expect(ids(counted.get(year) ?? []), year).toContain('harbour-opened');
    }
    expect(inYear(lasting(true), '2016')).not.toContain('harbour-opened');
    expect(yearCells(lasting(true)).map(({ cell }) => cell)).toEqual([
      ...['1990s', ...years, '2016'],
    ]);
  });
  it('is in one year alone where its interval says that it was some time within', () => {
    expect(inYear(lasting(), '2013')).toContain('harbour-opened');
    expect(inYear(lasting(), '2014')).not.toContain('harbour-opened');
  });
  it('is one fact in whatever years are chosen', () => {
    const view = { ...defaultView, years: new Set(['2013', '2014']) };
    const shownFacts = ids(visible(lasting(true), view).facts);
    expect(shownFacts.filter((id) => id === 'harbour-opened')).toHaveLength(1);
  });
});
