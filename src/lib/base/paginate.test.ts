import { describe, expect, it } from 'vitest';
import { paginate } from './paginate';

describe('a part of a list', () => {
  it('has its neighbours, and none beyond either end', () => {
    expect(paginate(7, 3, 0)).toEqual({ from: 0, to: 3, previous: null, next: 3 });
    expect(paginate(7, 3, 3)).toEqual({ from: 3, to: 6, previous: 0, next: 6 });
    expect(paginate(7, 3, 6)).toEqual({ from: 6, to: 7, previous: 3, next: null });
  });
  it('is the last one for a place that the list has no more', () => {
    expect(paginate(4, 3, 6)).toMatchObject({ from: 3, to: 4 });
    expect(paginate(0, 3, 6)).toEqual({ from: 0, to: 0, previous: null, next: null });
  });
  it('is the whole list where all fits', () => {
    expect(paginate(7, Infinity, 0)).toEqual({ from: 0, to: 7, previous: null, next: null });
  });
});
