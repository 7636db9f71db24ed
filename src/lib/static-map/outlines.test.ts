import { describe, expect, it } from 'vitest';
import { viewportAround } from './viewport';
import { outlinesOf, type Box } from './outlines';

// A degree of longitude is 10 px, and 0, 0 is in the middle.
const viewport = viewportAround([0, 0], [50, 50], Math.log2((10 * 360) / 512), [100, 100]);
const box: Box = [0, 0, 100, 100];
/** Px that engines may round a cut by: Node 24 does so otherwise than Node 20. */
const ROUNDING = 1e-9;
const inBox = (point: [number, number]) =>
  point.every((value) => value >= -ROUNDING && value <= 100 + ROUNDING);

describe('the outlines of a geometry', () => {
  it('of a line that runs out of the box and in again are two, both cut at its edge', () => {
    const coordinates = [
      [0, 0],
      [9, 0],
      [9, 2],
      [0, 2],
    ];
    const outlines = outlinesOf({ type: 'LineString', coordinates }, viewport, box);
    expect(outlines.map(({ closed }) => closed)).toEqual([false, false]);
    expect(outlines.flatMap(({ points }) => points).every(inBox)).toBe(true);
    expect(outlines.map(({ points }) => Math.max(...points.map(([x]) => x)))).toEqual([100, 100]);
  });

  const ring = [
    [-9, -2],
    [9, -2],
    [9, 2],
    [-9, 2],
    [-9, -2],
  ];
  for (const [winding, coordinates] of [
    ['counterclockwise', ring],
    ['clockwise', ring.toReversed()],
  ] as const) {
    it(`of a ${winding} ring are one closed ring as wide as the box`, () => {
      const [outline, ...others] = outlinesOf(
        { type: 'Polygon', coordinates: [[...coordinates]] },
        viewport,
        box,
      );
      expect(others).toEqual([]);
      expect(outline?.closed).toBe(true);
      expect(outline?.points.every(inBox)).toBe(true);
      const xs = outline?.points.map(([x]) => x) ?? [];
      expect(Math.min(...xs)).toBeCloseTo(0, 9);
      expect(Math.max(...xs)).toBeCloseTo(100, 9);
    });
  }

  it('of a ring around the whole box are the box, not nothing', () => {
    const around = [
      [-20, -20],
      [20, -20],
      [20, 20],
      [-20, 20],
      [-20, -20],
    ];
    const [outline] = outlinesOf({ type: 'Polygon', coordinates: [around] }, viewport, box);
    expect(outline?.points).toHaveLength(4);
  });

  it('of what lies elsewhere are none', () => {
    const coordinates = [
      [20, 20],
      [30, 20],
    ];
    expect(outlinesOf({ type: 'LineString', coordinates }, viewport, box)).toEqual([]);
  });
});
