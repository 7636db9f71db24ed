import { describe, expect, it } from 'vitest';
import { PointIndex } from './point-index';

/** Four points on one spot: groups 0 and 1 are of one layer, group 2 is of another. */
const layerOf = [0, 0, 1];
const index = new PointIndex(
  [0.1, 0.1, 0.1, 0.1],
  [0.2, 0.2, 0.2, 0.2],
  [0, 1, 2, 3],
  [0, 1, 0, 2],
);
const marks = (...groups: number[]) =>
  index
    .marks(0, 0, 0, (group) => groups.includes(group), layerOf)
    .map(({ count, group }) => [count, group === null ? null : layerOf[group]]);

describe('the mark of a cluster', () => {
  it.each([
    [[0], 2, 0],
    [[0, 1], 3, 0],
    [[2], 1, 1],
    [[1, 2], 2, null],
    [[0, 1, 2], 4, null],
  ])('of the groups %j has %i points, all of layer %j', (groups, count, layer) => {
    expect(marks(...groups)).toEqual([[count, layer]]);
  });
  it('is one for each group where they are wanted apart', () => {
    expect(index.byGroup(0, 0, 0).map(({ count, group }) => [count, group])).toEqual([
      [2, 0],
      [1, 1],
      [1, 2],
    ]);
  });
});
