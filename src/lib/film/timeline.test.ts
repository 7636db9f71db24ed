import { expect, it } from 'vitest';
import { frameAt, frameCount, RATE } from './timeline';

it('every page is on screen for as many frames as its seconds have', () => {
  expect(frameCount(3, 8)).toBe(3 * 8 * RATE);
  const shown = Array.from({ length: frameCount(3, 8) }, (_, frame) => frameAt(frame, 8).page);
  for (const page of [0, 1, 2]) {
    expect(shown.filter((other) => other === page)).toHaveLength(8 * RATE);
  }
});

it('a page gives way to the next step by step, and is then there whole', () => {
  const shares = Array.from({ length: 200 }, (_, since) => frameAt(200 + since, 8).share);
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares[0]).toBeLessThan(0.2);
  expect(shares.toSorted((one, other) => one - other)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
});

it('the first page is there from the first frame', () => {
  expect(frameAt(0, 8)).toEqual({ page: 0, share: 1 });
});
