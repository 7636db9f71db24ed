import { expect, it } from 'vitest';
import { fileColours } from './file-colours';

it('files take turns at the colours, and no two share one', () => {
  expect(fileColours(0, 1)).toEqual([0, 1, 2, 3]);
  expect([fileColours(0, 2), fileColours(1, 2)]).toEqual([
    [0, 2],
    [1, 3],
  ]);
  expect([0, 1, 2, 3, 4].map((place) => fileColours(place, 5))).toEqual([[0], [1], [2], [3], []]);
});
