import { describe, expect, it } from 'vitest';
import type { UnitBounds } from './label-box';
import { labelSpot } from './label-position';
import type { Unit } from '$lib/base/mercator';

const viewBounds = { west: 0, north: 0, east: 10, south: 10 };
const level = (from: number, to: number): Unit[] =>
  Array.from({ length: to - from + 1 }, (_, index) => [from + index, 5]);
const room = { viewBounds, width: 1, height: 0.5, em: 0.1, occupied: [] };
const sides = (line: Unit[], width: number, occupied: UnitBounds[] = []) =>
  labelSpot(line, { ...room, width, occupied })?.anchors.filter((part) => typeof part === 'string');

describe('the spot of a line’s label', () => {
  it('is the middle of what is in the view', () => {
    expect(labelSpot(level(4, 30), room)?.point).toEqual([7, 5]);
    expect(labelSpot(level(-20, 4), room)?.point).toEqual([2, 5]);
  });
  it('is on the longest stretch of a line that leaves the view and comes back', () => {
    const away: Unit[] = [
      [3, 20],
      [5, 20],
    ];
    expect(labelSpot([...level(0, 1), ...away, ...level(5, 9)], room)?.point).toEqual([7, 5]);
  });
  it('is nowhere where the line is out of the view', () => {
    expect(labelSpot(level(11, 30), room)).toBeNull();
    expect(labelSpot([], room)).toBeNull();
  });
  it('offers the sides on which the label has room, the text after its point first', () => {
    expect(sides([[5, 5]], 4)).toEqual(['left', 'right', 'bottom', 'top']);
    expect(sides([[1, 5]], 4)).toEqual(['left']);
    expect(sides([[9, 5]], 4)).toEqual(['right']);
  });
  it('offers the side with more room where neither has enough', () => {
    expect(sides([[4, 5]], 20)).toEqual(['left']);
    expect(sides([[6, 5]], 20)).toEqual(['right']);
  });
  it('gives each side an offset away from the point', () => {
    const { anchors } = labelSpot([[5, 5]], { ...room, width: 4 }) ?? { anchors: [] };
    expect(anchors[1]).toEqual([expect.toSatisfy((em: number) => em > 0), 0]);
    expect(anchors[3]).toEqual([expect.toSatisfy((em: number) => em < 0), 0]);
  });
  it('leaves out the sides on which something lies over the label', () => {
    const east = { west: 6, north: 4.92, east: 10, south: 5.08 };
    expect(sides([[5, 5]], 4, [east])).toEqual(['right', 'bottom', 'top']);
    const above = { west: 0, north: 0, east: 10, south: 4.9 };
    expect(sides([[5, 5]], 4, [above])).toEqual(['top']);
  });
  it('is as near to the middle as nothing lies over it', () => {
    const middle = { west: 2.5, north: 0, east: 7.5, south: 10 };
    const spot = labelSpot(level(0, 10), { ...room, width: 2, occupied: [middle] });
    expect(spot?.point).toEqual([2, 5]);
    expect(spot?.anchors[0]).toBe('right');
  });
  it('is nowhere where something lies over it everywhere', () => {
    const whole = { west: 0, north: 0, east: 10, south: 10 };
    expect(labelSpot(level(0, 10), { ...room, occupied: [whole] })).toBeNull();
  });
});
