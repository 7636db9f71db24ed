import { describe, expect, it } from 'vitest';
import { defaultView, revealCell, showsCell, showsLayer, toggleCell, toggleLayer } from './view';

const of = (...years: string[]) => ({ ...defaultView, years: new Set(years) });

describe('a tap on a year', () => {
  it('isolates it first, then adds to it', () => {
    const one = toggleCell(defaultView, '2015');
    expect(one).toEqual(of('2015'));
    expect(toggleCell(one, '2016')).toEqual(of('2015', '2016'));
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

describe('a tap on the undated', () => {
  it('switches them and no year', () => {
    const without = toggleCell(of('2015'), 'undated');
    expect(without).toEqual({ ...of('2015'), undated: false });
    expect(toggleCell(without, 'undated')).toEqual(of('2015'));
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
