import { describe, expect, it } from 'vitest';
import type { UnitBounds } from './label-box';
import { labelSides } from './label-sides';
import { widthOf } from './name-size';

const viewBounds = { west: 0, east: 100 };
const size = { width: 40, height: 10, em: 10 };
const anchorsAt = (x: number, ...occupied: UnitBounds[][]) =>
  labelSides([x, 50], viewBounds, occupied, size, { off: 1 }).filter(
    (part) => typeof part === 'string',
  );

describe('the sides that a label may stand on', () => {
  it('are all of them in the middle, the right of the marker first', () => {
    expect(anchorsAt(50)).toHaveLength(8);
    expect(
      labelSides([50, 50], viewBounds, [], { ...size, width: 30 }, { off: 1.5 }).slice(0, 4),
    ).toEqual(['left', [1.5, 0], 'right', [-1.5, 0]]);
  });
  it('are those away from an edge that it would reach over', () => {
    expect(anchorsAt(30)).toEqual(['left', 'bottom', 'top', 'bottom-left', 'top-left']);
    expect(anchorsAt(95)).toEqual(['right', 'bottom-right', 'top-right']);
  });
  it('are those on which nothing lies over it', () => {
    const before = { west: 0, north: 0, east: 45, south: 100 };
    expect(anchorsAt(50, [before])).toEqual(['left', 'bottom-left', 'top-left']);
  });
  it('are those of the next wish where the first cannot be', () => {
    const before = { west: 0, north: 0, east: 45, south: 100 };
    const all = { west: 0, north: 0, east: 100, south: 100 };
    expect(anchorsAt(50, [before, all], [before])).toEqual(['left', 'bottom-left', 'top-left']);
  });
  it('are those within the view where something lies over it on all', () => {
    const all = { west: 0, north: 0, east: 100, south: 100 };
    expect(anchorsAt(95, [all])).toEqual(['right', 'bottom-right', 'top-right']);
  });
  it('are all of them where it fits on none', () => {
    expect(labelSides([50, 50], viewBounds, [], { ...size, width: 120 }, { off: 1 })).toHaveLength(
      16,
    );
  });
});

describe('among other markers', () => {
  const box = (x: number, y: number) => ({ west: x - 5, north: y - 5, east: x + 5, south: y + 5 });
  const sidesNear = (...others: UnitBounds[]) =>
    labelSides([50, 50], viewBounds, [], size, {
      off: 1,
      markers: { own: box(50, 50), others },
    }).filter((part) => typeof part === 'string');

  it('a name stands only where it is nearest to its own', () => {
    expect(sidesNear()).toContain('right');
    // It would end 4 units before the other, 5 after its own.
    expect(sidesNear(box(-9, 50))).not.toContain('right');
    expect(sidesNear(box(-9, 50))).toContain('left');
  });
  it('a name that would everywhere be nearer to another has no side', () => {
    expect(sidesNear(box(38, 50), box(62, 50), box(50, 38), box(50, 62))).toEqual([]);
  });

  it('a name that the edge would cut everywhere else has no side', () => {
    const markers = { own: box(50, 50), others: [] };
    expect(labelSides([50, 50], { west: 49, east: 51 }, [], size, { off: 1, markers })).toEqual([]);
  });
});

it('takes Han letters for twice as wide as others', () => {
  expect(widthOf('大馬士革')).toBe(4);
  expect(widthOf('Tehran')).toBeCloseTo(3.3);
});
