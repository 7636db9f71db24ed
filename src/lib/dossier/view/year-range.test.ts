import { describe, expect, it } from 'vitest';
import { movedEnd, rangeBetween, rangeEnds } from './year-range';

const cells = ['1979', '1990s', '2014', '2015', '2016'];

describe('a range', () => {
  it('holds both of its ends, in either direction', () => {
    expect(rangeBetween(cells, 1, 3)).toEqual(['1990s', '2014', '2015']);
    expect(rangeBetween(cells, 3, 1)).toEqual(['1990s', '2014', '2015']);
    expect(rangeBetween(cells, 2, 2)).toEqual(['2014']);
  });
});

describe('the handles', () => {
  it('stand on the first and the last chosen cell', () => {
    expect(rangeEnds(cells, null)).toEqual({ from: 0, to: 4 });
    expect(rangeEnds(cells, new Set(['2016', '1990s']))).toEqual({ from: 1, to: 4 });
  });
  it('are none where no year is chosen', () => {
    expect(rangeEnds(cells, new Set())).toBeNull();
    expect(rangeEnds([], null)).toBeNull();
  });
  it('stop at each other and at the ends of the row', () => {
    const ends = { from: 1, to: 3 };
    expect(movedEnd(ends, 'from', 2, 5)).toEqual({ from: 2, to: 3 });
    expect(movedEnd(ends, 'from', 4, 5)).toEqual({ from: 3, to: 3 });
    expect(movedEnd(ends, 'from', -1, 5)).toEqual({ from: 0, to: 3 });
    expect(movedEnd(ends, 'to', 0, 5)).toEqual({ from: 1, to: 1 });
    expect(movedEnd(ends, 'to', 9, 5)).toEqual({ from: 1, to: 4 });
  });
});
