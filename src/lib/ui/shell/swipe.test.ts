import { expect, it } from 'vitest';
import { swipeOf } from './swipe';

it.each([
  ['to the left', -90, 10, 'left'],
  ['to the right', 90, -20, 'right'],
  ['a scroll that slants', -90, 60, null],
  ['a tap that slips', -20, 2, null],
] as const)('%s', (_, right, down, side) => {
  expect(swipeOf(right, down)).toBe(side);
});
