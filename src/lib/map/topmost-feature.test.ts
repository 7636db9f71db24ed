import { expect, it } from 'vitest';
import { topmostFeature } from './topmost-feature';

const spot = { x: 10, y: 20 };

it('of a tile whose data have just been replaced is none', () => {
  const map = {
    queryRenderedFeatures: () => {
      throw new Error('feature index out of bounds');
    },
  };
  expect(topmostFeature(map, spot, 7, ['routes'])).toBeUndefined();
});

it('hides no mistake', () => {
  const map = {
    queryRenderedFeatures: () => {
      throw new TypeError('layers is not iterable');
    },
  };
  expect(() => topmostFeature(map, spot, 7, ['routes'])).toThrow('not iterable');
});
