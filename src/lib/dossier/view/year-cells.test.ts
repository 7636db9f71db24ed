import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../contract/fixture';
import { yearCells } from './year-cells';

/** The strip of a dossier with facts in these cells, a gap as "…". */
function strip(...cells: string[]): string {
  const [fact] = fixtureDossier().facts;
  if (!fact) throw new Error('The fixture has no fact.');
  return yearCells({ facts: cells.map((cell) => ({ ...fact, cell })) })
    .map(({ cell, gap }) => (gap ? `… ${cell}` : cell))
    .join(' ');
}

describe('the year strip', () => {
  it('has each year once, in time, and leaves the undated out', () => {
    expect(strip('2016', 'undated', '2015', '2016')).toBe('2015 2016');
  });
  it('is empty where nothing is dated', () => {
    expect(strip('undated')).toBe('');
  });
  it('draws a silence of up to three years, and breaks off at a longer one', () => {
    expect(strip('2011', '2015')).toBe('2011 2012 2013 2014 2015');
    expect(strip('2011', '2016')).toBe('2011 … 2016');
  });
  it('takes a decade to last until its end', () => {
    expect(strip('2001', '1990s')).toBe('1990s 2000 2001');
    expect(strip('1990s', '2003')).toBe('1990s 2000 2001 2002 2003');
    expect(strip('1990s', '2004')).toBe('1990s … 2004');
  });
});
