import { describe, expect, it } from 'vitest';
import { geometryOf, placeOf } from './coordinates-of';
import { guessColumns, offeredFields } from './columns';
import { degreesOf } from './degrees-of';
import { titleOf } from './text-of-value';
import { yearCellOf } from './year-of';

const columns = {
  ...{ date: null, end: null, title: null, layer: null, source: null },
  ...{ longitude: null, latitude: null },
};

describe('a text that is longer than any coordinate or date', () => {
  it.each(['36.2', '(36.2', '36,2;', 'POINT(36.2', 'SRID=4326;', '2015', '+36', '.', ''])(
    'is none, and takes no time: %j with blanks',
    (start) => {
      for (const blank of [' ', '\u00A0', '0', '. ']) {
        const text = start + blank.repeat(300_000) + 'x';
        const begun = performance.now();
        expect(placeOf(text)).toBeNull();
        expect(degreesOf(text)).toBeNull();
        expect(yearCellOf(text)).toBeNull();
        expect(geometryOf({ a: text }, 'a', 'a')).toBeNull();
        titleOf({ a: text }, { ...columns, title: 'a' });
        guessColumns([{ a: text }], true);
        expect(performance.now() - begun).toBeLessThan(3000);
      }
    },
  );

  it('is one still with a few blanks around it', () => {
    expect(placeOf(`  36.2, 37.16${' '.repeat(50)}`)).toEqual({
      type: 'Point',
      coordinates: [37.16, 36.2],
    });
    expect(yearCellOf(`${' '.repeat(80)}2015-09-30 `)).toBe('2015');
  });
});

describe('the columns that are offered', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => `n${at}`);

  it('are all of them where they are few', () => {
    expect(offeredFields(['a', 'b'], columns)).toEqual({ fields: ['a', 'b'], fieldCount: 2 });
  });

  it('are 500 of a great many, with those in use among them', () => {
    const { fields, fieldCount } = offeredFields(many, { ...columns, title: 'n99999' });
    expect([fields.length, new Set(fields).size, fieldCount]).toEqual([500, 500, 100_000]);
    expect(fields).toContain('n99999');
    expect(fields).toContain('n0');
  });

  it('are found in no time', () => {
    const begun = performance.now();
    const sample = Array.from({ length: 200 }, (_, row) =>
      Object.fromEntries(many.slice(row * 500, row * 500 + 500).map((name) => [name, 'a'])),
    );
    guessColumns(sample, true);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
