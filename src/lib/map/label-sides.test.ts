import { describe, expect, it } from 'vitest';
import { labelSides, widthOf } from './label-sides';

const frame = { west: 0, east: 100 };
const anchorsAt = (x: number) =>
  labelSides(x, frame, 40, 10, 1).filter((part) => typeof part === 'string');

describe('the sides that a label may stand on', () => {
  it('are all of them in the middle, the right of the marker first', () => {
    expect(anchorsAt(50)).toHaveLength(8);
    expect(labelSides(50, frame, 30, 10, 1.5).slice(0, 4)).toEqual([
      'left',
      [1.5, 0],
      'right',
      [-1.5, 0],
    ]);
  });
  it('are those away from an edge that it would reach over', () => {
    expect(anchorsAt(30)).toEqual(['left', 'bottom', 'top', 'bottom-left', 'top-left']);
    expect(anchorsAt(95)).toEqual(['right', 'bottom-right', 'top-right']);
  });
  it('are all of them where it fits on none', () => {
    expect(labelSides(50, frame, 120, 10, 1)).toHaveLength(16);
  });
});

it('takes Han letters for twice as wide as others', () => {
  expect(widthOf('大馬士革')).toBe(4);
  expect(widthOf('Tehran')).toBeCloseTo(3.3);
});
