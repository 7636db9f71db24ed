import { describe, expect, it } from 'vitest';
import { cellOf, GroupTally, layerOf } from './group-counts';
import { OTHER_LAYERS } from '../model/dataset';
import { limits } from '../model/limits';
import type { Columns } from '../model/outcome';
import { previewOf } from '../values/preview';

const columns: Columns = {
  ...{ date: 'date', end: null, title: null, layer: 'type', source: null },
  ...{ longitude: null, latitude: null },
};
const kinds = Array.from({ length: limits.layers + 3 }, (_, at) => `kind ${at}`);

describe('a tally of groups', () => {
  it('has one for each cell of the years and layer, and counts them', () => {
    const tally = new GroupTally(['raid']);
    expect(
      [
        ['2014', 'raid'],
        ['2015', 'raid'],
        ['2014', 'visit'],
        ['2014', 'raid'],
      ].map(([cell = '', layer = '']) => tally.groupOf(cell, layer)),
    ).toEqual([0, 1, 2, 0]);
    expect(tally.groups).toEqual([
      { cell: '2014', layer: 'raid', count: 2 },
      { cell: '2015', layer: 'raid', count: 1 },
      { cell: '2014', layer: 'visit', count: 1 },
    ]);
    expect(tally.layers).toEqual(['raid', 'visit']);
  });
  it('takes more layers while there is room, and never moves one', () => {
    const tally = new GroupTally(['']);
    for (const kind of kinds) tally.groupOf('2014', kind);
    expect(tally.layers).toEqual(['', ...kinds.slice(0, limits.layers), OTHER_LAYERS]);
    expect(tally.groups.at(-1)).toEqual({ cell: '2014', layer: OTHER_LAYERS, count: 3 });
  });
  it('has what is of no layer apart, also where it comes last', () => {
    const tally = new GroupTally(kinds.slice(0, limits.layers));
    tally.groupOf('2014', kinds.at(-1) ?? '');
    tally.groupOf('2014', '');
    expect(tally.layers.slice(limits.layers)).toEqual([OTHER_LAYERS, '']);
  });
});

describe('the layer and the cell of a feature', () => {
  it('are what its columns say', () => {
    expect(layerOf({ type: 'raid' }, columns)).toBe('raid');
    expect(layerOf({}, columns, 'roads')).toBe('');
    expect(layerOf({ type: 'raid' }, { ...columns, layer: null }, 'roads')).toBe('roads');
    expect(cellOf({ date: '30.09.2015' }, columns)).toBe('2015');
    expect(cellOf({ date: '' }, columns)).toBe('undated');
    expect(cellOf({ date: 'some day' }, columns)).toBeNull();
  });
  it.each([
    ['..', '..'],
    ['..', 'ongoing'],
    ['', 'ongoing'],
    ['..', ''],
    ['', ''],
  ])('are undated where both ends are open: %j to %j', (date, end) => {
    const lasting = { ...columns, end: 'end' };
    expect(cellOf({ date, end }, lasting)).toBe('undated');
    const [shown] = previewOf([{ date, end }], lasting, 'gregorian', 'latitude-first');
    expect(shown?.cell).toBe('undated');
  });
});
