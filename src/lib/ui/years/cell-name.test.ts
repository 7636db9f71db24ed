import { describe, expect, it } from 'vitest';
import { cellName } from './cell-name';

describe('the name of a cell', () => {
  it.each([
    ['2015', '2015'],
    ['1990s', '1990s'],
    ['undated', 'Undated'],
    ['2013/2017', '2013–2017'],
    ['2012/..', '2012–'],
    ['-43', '44 BC'],
  ])('%s is %s', (cell, name) => {
    expect(cellName(cell, 'en')).toBe(name);
  });

  it.each([
    ['0', '1 BC'],
    ['0/2015', '1 BC–2015'],
    ['-43/0', '44 BC–1 BC'],
  ])('counts no year 0 before the common era: %s is %s', (cell, name) => {
    expect(cellName(cell, 'en')).toBe(name);
  });

  it.each([
    ['814', '814年'],
    ['33', '33年'],
    ['2015', '2015年'],
    ['750/814', '750年–814年'],
  ])('is a year in Chinese, however few figures it has: %s is %s', (cell, name) => {
    expect(cellName(cell, 'zh-Hant')).toBe(name);
  });

  it('of no cell is empty', () => {
    expect(cellName('', 'en')).toBe('');
  });
});
