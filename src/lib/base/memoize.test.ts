import { describe, expect, it } from 'vitest';
import { memoize } from './memoize';

describe('memoize', () => {
  it('is the same for the same words, and another for others', () => {
    const pair = memoize((one: string, other = '') => ({ one, other }));
    expect(pair('a')).toBe(pair('a'));
    expect(pair('a', 'b')).toEqual({ one: 'a', other: 'b' });
    expect(pair('a', 'b')).not.toBe(pair('a'));
  });
});
