import { describe, expect, it } from 'vitest';
import { entry, fixtureDossier } from '../contract/fixture';
import {
  chooseYears,
  defaultView,
  eitherYears,
  isFiltered,
  onlyCell,
  onlyFilter,
  onlyLayer,
  passesFilters,
  revealCell,
  sameView,
  showsCell,
  showsLayer,
  toggleCell,
  toggleFilter,
  toggleLayer,
} from './view';

const of = (...years: string[]) => ({ ...defaultView, years: new Set(years) });

describe('one cell alone', () => {
  it('hides the undated beside a year, the years beside the undated, and nothing where it is all', () => {
    expect(onlyCell(of('2015'), '2016')).toEqual({ ...of('2016'), undated: false });
    expect(onlyCell(of('2015'), 'undated')).toEqual(of());
    expect(onlyCell({ ...of('2015'), undated: false }, null)).toEqual(defaultView);
  });
  it('shows with another what either shows', () => {
    const one = onlyCell(defaultView, '2015');
    expect(eitherYears(one, onlyCell(defaultView, '2016'))).toEqual({
      ...of('2015', '2016'),
      undated: false,
    });
    expect(eitherYears(one, onlyCell(defaultView, 'undated'))).toEqual(of('2015'));
    expect(eitherYears(one, defaultView)).toEqual(defaultView);
  });
});

describe('a tap on a year', () => {
  it('isolates it first, then adds to it', () => {
    const one = toggleCell(defaultView, '2015');
    expect(one).toEqual({ ...of('2015'), undated: false });
    expect(toggleCell(one, '2016')).toEqual({ ...of('2015', '2016'), undated: false });
  });
  it('takes it away again, and with the last one brings all back', () => {
    expect(toggleCell(of('2015', '2016'), '2015')).toEqual(of('2016'));
    expect(toggleCell(of('2016'), '2016')).toEqual(defaultView);
  });
  it('leaves the view it starts from as it was', () => {
    const before = of('2015');
    toggleCell(before, '2016');
    expect(before).toEqual(of('2015'));
  });
});

describe('a range of years', () => {
  const all = ['2014', '2015', '2016'];

  it('takes the place of the years that were chosen, and has no undated facts', () => {
    expect(chooseYears(of('2016'), ['2014', '2015'], all)).toEqual({
      ...of('2014', '2015'),
      undated: false,
    });
  });
  it('is all years but the undated where it holds them all', () => {
    expect(chooseYears(of('2016'), all, all)).toEqual({ ...defaultView, undated: false });
  });
});

describe('a tap on the undated', () => {
  it('switches them and no year', () => {
    const without = toggleCell(of('2015'), 'undated');
    expect(without).toEqual({ ...of('2015'), undated: false });
    expect(toggleCell(without, 'undated')).toEqual(of('2015'));
  });
  it('that are alone brings everything back', () => {
    expect(toggleCell(of(), 'undated')).toEqual(defaultView);
  });
});

describe('“Only”', () => {
  it('leaves one layer, one actor or one document, whichever were chosen', () => {
    const many = { ...defaultView, layers: new Set(['aid', 'talks']) };
    expect(onlyLayer(many, 'rooms').layers).toEqual(new Set(['rooms']));
    const filtered = { ...defaultView, actors: new Set(['iran', 'iraq']) };
    expect(onlyFilter(filtered, 'actors', 'syria').actors).toEqual(new Set(['syria']));
    expect(onlyFilter(filtered, 'documents', 'en').actors).toEqual(filtered.actors);
  });
});

describe('two views', () => {
  it('are the same where every choice is', () => {
    const chosen = { ...of('2015', '2016'), layers: new Set(['aid']) };
    expect(sameView(chosen, { ...of('2016', '2015'), layers: new Set(['aid']) })).toBe(true);
    expect(sameView(chosen, { ...chosen, layers: null })).toBe(false);
    expect(sameView(chosen, { ...chosen, years: new Set(['2015']) })).toBe(false);
    expect(sameView(chosen, { ...chosen, matches: 'aid' })).toBe(false);
  });
});

describe('a tap on a layer', () => {
  const all = ['rooms', 'talks', 'aid'];

  it('switches it off, and on again', () => {
    const without = toggleLayer(defaultView, 'talks', all);
    expect(without.layers).toEqual(new Set(['rooms', 'aid']));
    expect(toggleLayer(without, 'talks', all)).toEqual(defaultView);
  });
  it('can switch the last one off', () => {
    const none = all.reduce((view, layer) => toggleLayer(view, layer, all), defaultView);
    expect(none.layers).toEqual(new Set());
    expect(showsLayer(none, 'rooms')).toBe(false);
  });
});

describe('a tap on an actor or a document', () => {
  it('narrows down to it, adds the next, and is taken back with the last', () => {
    const one = toggleFilter(defaultView, 'actors', 'iran');
    expect(one).toEqual({ ...defaultView, actors: new Set(['iran']) });
    const two = toggleFilter(one, 'actors', 'iraq');
    expect(two.actors).toEqual(new Set(['iran', 'iraq']));
    expect(toggleFilter(toggleFilter(two, 'actors', 'iran'), 'actors', 'iraq')).toEqual(
      defaultView,
    );
  });
  it('leaves the other filter alone', () => {
    const both = toggleFilter(toggleFilter(defaultView, 'actors', 'iran'), 'documents', 'gazette');
    expect(both).toMatchObject({ actors: new Set(['iran']), documents: new Set(['gazette']) });
    expect(isFiltered(both)).toBe(true);
    expect(isFiltered(toggleFilter(both, 'documents', 'gazette'))).toBe(true);
    expect(isFiltered(of('2015'))).toBe(false);
  });
});

describe('a fact passes the filters', () => {
  const facts = fixtureDossier().facts;
  const passes = (id: string, view: object) =>
    passesFilters({ ...defaultView, ...view }, entry(facts, id));

  it('by any of its actors, and without actors only where none is chosen', () => {
    expect(passes('harbour-opened', { actors: new Set(['fleet', 'army']) })).toBe(true);
    expect(passes('harbour-opened', { actors: new Set(['army']) })).toBe(false);
    expect(passes('treaty-signed', { actors: new Set(['fleet']) })).toBe(false);
    expect(passes('treaty-signed', {})).toBe(true);
  });
  it('by any document that speaks of it, also one that disputes it', () => {
    expect(passes('plain-crossed', { documents: new Set(['almanac']) })).toBe(true);
    expect(passes('fleet-grew', { documents: new Set(['almanac']) })).toBe(false);
  });
  it('by both at once', () => {
    const view = { actors: new Set(['fleet']), documents: new Set(['almanac']) };
    expect(passes('harbour-opened', view)).toBe(true);
    expect(passes('fleet-grew', view)).toBe(false);
    expect(passes('plain-crossed', view)).toBe(false);
  });
});

describe('revealing a cell', () => {
  it('adds a hidden year or the undated to what shows', () => {
    expect(revealCell(of('2015'), '2016')).toEqual(of('2015', '2016'));
    expect(revealCell({ ...of('2015'), undated: false }, 'undated')).toEqual(of('2015'));
  });
  it('changes nothing where it shows already', () => {
    const view = of('2015');
    expect(revealCell(view, '2015')).toBe(view);
    expect(revealCell(defaultView, '2015')).toBe(defaultView);
  });
});

describe('what shows', () => {
  it('is every cell and layer by default, and else the chosen ones', () => {
    expect(showsCell(defaultView, '1990s')).toBe(true);
    expect(showsCell(defaultView, 'undated')).toBe(true);
    expect(showsLayer(defaultView, 'rooms')).toBe(true);
    expect(showsCell(of('2015'), '2016')).toBe(false);
    expect(showsCell({ ...of('2015'), undated: false }, 'undated')).toBe(false);
    expect(showsLayer({ ...defaultView, layers: new Set(['aid']) }, 'rooms')).toBe(false);
  });
});
