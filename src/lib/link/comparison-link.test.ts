import { describe, expect, it } from 'vitest';
import { defaultView } from '$lib/dossier/view/view';
import { formatComparison, parseComparison } from './comparison-link';
import type { Known } from './query-keys';

const known: Known = {
  years: ['1990s', '2014', '2015', '2016'],
  layers: ['rooms', 'aid'],
  actors: ['iran'],
  documents: ['en-wikipedia'],
};
const cells = ['2015', '2016'] as const;
const read = (link: string) =>
  parseComparison(new URL(link, 'https://atlas.example/en/compare/'), known, cells);
const only = (...years: string[]) => ({ ...defaultView, years: new Set(years), undated: false });

describe('the link of a comparison', () => {
  it.each([
    ['', only('2015'), only('2016')],
    ['?years=2014', only('2014'), only('2016')],
    ['?years=1990s&against=undated', only('1990s'), { ...defaultView, years: new Set() }],
    [
      '?years=2014,2015,undated&against=all',
      { ...only('2014', '2015'), undated: true },
      defaultView,
    ],
    ['?years=all&against=dated', defaultView, { ...defaultView, undated: false }],
  ])('"%s" and its two choices of years are the same thing said twice', (link, one, other) => {
    expect(read(link).views).toEqual([one, other]);
    expect(formatComparison(read(link), cells)).toBe(link);
  });

  it('holds its filters on both sides, and has one camera and one address of data', () => {
    const from = encodeURIComponent('https://example.org/a.csv');
    const link = `?against=2014&layers=aid&actors=iran&data=${from}#5.2/34.51/38.27`;
    const { views, camera, data } = read(link);
    for (const { layers, actors } of views) {
      expect({ layers, actors }).toEqual({ layers: new Set(['aid']), actors: new Set(['iran']) });
    }
    expect(camera).toEqual({ zoom: 5.2, latitude: 34.51, longitude: 38.27 });
    expect(formatComparison({ views, camera, data }, cells)).toBe(link);
    expect(formatComparison(read('?layers=aid'), cells)).toBe('?layers=aid');
  });

  it('falls back to the side’s own year for nonsense', () => {
    expect(read('?years=banana&against=2014,1066').views).toEqual([only('2015'), only('2014')]);
  });
});
