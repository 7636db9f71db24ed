import { describe, expect, it } from 'vitest';
import { defaultView } from '$lib/dossier/view/view';
import { countsInStrip, firstCellOf, showsEntry } from './cells';

describe('an entry that lasted', () => {
  it.each([
    ['2013/2017', '2015', true],
    ['2013/2017', '2018', false],
    ['2013/2017', '2010s', true],
    ['2012/..', '2023', true],
    ['2012/..', '2011', false],
    ['../2014', '1979', true],
    ['2013/2014,2016', '2015', false],
    ['2013/2014,2016', '2016', true],
    ['2015', '2015', true],
  ])('%s shows in %s: %s', (cell, year, shows) => {
    const view = { ...defaultView, years: new Set([year]), undated: false };
    expect(showsEntry(view, cell)).toBe(shows);
  });
  it('shows where all years do, and the undated as they are chosen', () => {
    expect(showsEntry(defaultView, '2013/2017')).toBe(true);
    expect(showsEntry({ ...defaultView, undated: false }, 'undated')).toBe(false);
  });
  it('is shown by its first year, or by its last where it has no beginning', () => {
    expect(['2015', '2013/2017', '../2014'].map(firstCellOf)).toEqual(['2015', '2013', '2014']);
  });
});

describe('the counts of the row of years', () => {
  it('have what lasted in each of its years, and what is open in those that are drawn', () => {
    const counts = new Map([
      ['2015', 2],
      ['2014/2016', 1],
      ['2016/..', 3],
      ['undated', 1],
    ]);
    expect([...countsInStrip(counts, ['2015', '2023'])].sort()).toEqual([
      ['2014', 1],
      ['2015', 3],
      ['2016', 4],
      ['2023', 3],
      ['undated', 1],
    ]);
  });
  it('draw no year of a long span but its ends and what is there anyway', () => {
    const counts = new Map([['1500/2016', 1]]);
    expect([...countsInStrip(counts, ['1990s'])].sort()).toEqual([
      ['1500', 1],
      ['1990s', 1],
      ['2016', 1],
    ]);
  });
  it('stay unknown where nobody counts', () => {
    expect([...countsInStrip(new Map([['2015/2016', null]]), [])]).toEqual([
      ['2015', null],
      ['2016', null],
    ]);
  });
});
