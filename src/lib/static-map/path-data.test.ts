import { describe, expect, it } from 'vitest';
import { pathData } from './path-data';
import { simplify } from './simplify';

const exact = { tolerance: 0, digits: 1 };

describe('path data', () => {
  it('goes to each line’s start and on in steps, the second line’s start told from the first’s end', () => {
    const lines = [
      {
        points: [
          [10, 20],
          [15.5, 18],
          [15.5, 30],
        ],
        closed: false,
      },
      {
        points: [
          [16, 30.5],
          [0, 0],
        ],
        closed: false,
      },
    ] satisfies Parameters<typeof pathData>[0];
    expect(pathData(lines, exact)).toBe('m10 20 5.5-2 0 12m.5 .5-16-30.5');
  });

  it('closes rings, and counts on from their first point', () => {
    const ring = {
      points: [
        [10, 10],
        [20, 10],
        [20, 20],
      ] as [number, number][],
      closed: true,
    };
    const line = {
      points: [
        [11, 11],
        [12, 12],
      ] as [number, number][],
      closed: false,
    };
    expect(pathData([ring, line], exact)).toBe('m10 10 10 0 0 10zm1 1 1 1');
  });

  it('leaves out what rounding makes a point or a flat ring', () => {
    const speck = {
      points: [
        [10, 10],
        [10.2, 10],
        [10.2, 10.2],
      ] as [number, number][],
      closed: true,
    };
    expect(pathData([speck], { tolerance: 0, digits: 0 })).toBe('');
  });

  it('adds up no rounding error along a line', () => {
    const points = Array.from({ length: 101 }, (_, x): [number, number] => [x * 1.4, x % 2]);
    const numbers = pathData([{ points, closed: false }], { tolerance: 0, digits: 0 }).match(
      /-?\d+/g,
    );
    const xs = (numbers ?? []).filter((_, index) => index % 2 === 0).map(Number);
    expect(xs.reduce((sum, x) => sum + x, 0)).toBe(140);
  });
});

describe('a simplified line', () => {
  it('keeps its ends and every bend beyond the tolerance', () => {
    const points: [number, number][] = [
      [0, 0],
      [5, 0.4],
      [10, 0],
      [10, 10],
    ];
    expect(simplify(points, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(simplify(points, 0.3)).toEqual(points);
  });
});
