import { describe, expect, it } from 'vitest';
import { cutPolygon } from './antimeridian.mjs';
import { crossingsOf } from './crossings.mjs';
import { signedArea, wind } from './rings.mjs';
import { splitPolygon } from './split.mjs';

type Ring = [number, number][];

const square: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('cutting at the 180th meridian', () => {
  it('leaves other polygons alone', () => {
    const polygon = [square];
    expect(cutPolygon(polygon)[0]).toBe(polygon);
  });

  it('gives both sides their part', () => {
    const ring: Ring = [
      [178, 0],
      [-178, 0],
      [-178, 2],
      [178, 2],
      [178, 0],
    ];
    const parts = cutPolygon([ring]);
    expect(parts).toHaveLength(2);
    const areas = parts.map(([outer = []]) => Math.abs(signedArea(outer)));
    expect(areas).toEqual([4, 4]);
    expect(parts.flat(2).every(([x]) => Math.abs(x) >= 178 && Math.abs(x) <= 180)).toBe(true);
  });

  it('closes a ring around the pole along the bottom of the map', () => {
    const ring: Ring = [
      [-120, -70],
      [0, -70],
      [120, -70],
      [-120, -70],
    ];
    const [[outer = []] = []] = cutPolygon([ring]);
    expect(Math.abs(signedArea(outer))).toBe(360 * 20);
  });
});

describe('cutting along a claim line', () => {
  it('gives the part that holds the probe first', () => {
    const line: Ring = [
      [0, 4],
      [1, 2],
      [4, 4],
    ];
    const [part, rest] = splitPolygon([square], line, [1, 3.5]);
    const [area, left] = [part, rest].map(([outer = []]) => Math.abs(signedArea(outer)));
    expect([area, left]).toEqual([4, 12]);
  });

  it('refuses a line that ends off the ring', () => {
    const line: Ring = [
      [0, 4],
      [2, 2],
    ];
    expect(() => splitPolygon([square], line, [1, 1])).toThrow(/off the ring/);
  });
});

describe('winding', () => {
  it('turns a ring only when needed', () => {
    expect(wind(square, true)).toBe(square);
    expect(signedArea(wind(square, false))).toBeLessThan(0);
  });
});

describe('crossings', () => {
  it('are found where two lines cross, not where they touch', () => {
    const crossing: Ring[] = [
      [
        [0, 0],
        [2, 2],
      ],
      [
        [0, 2],
        [2, 0],
      ],
    ];
    const touching: Ring[] = [
      [
        [0, 0],
        [2, 2],
      ],
      [
        [2, 2],
        [4, 0],
      ],
    ];
    expect(crossingsOf(crossing)).toEqual([{ arcs: [0, 1], box: [0, 0, 2, 2] }]);
    expect(crossingsOf(touching)).toEqual([]);
  });
});
