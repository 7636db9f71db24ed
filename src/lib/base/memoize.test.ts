import { describe, expect, it } from 'vitest';
import { madeOnce } from './memoize';

describe('what is made once', () => {
  it('is the same for the same words, and another for others', () => {
    const pair = madeOnce((one: string, other = '') => ({ one, other }));
    expect(pair('a')).toBe(pair('a'));
    expect(pair('a', 'b')).toEqual({ one: 'a', other: 'b' });
    expect(pair('a', 'b')).not.toBe(pair('a'));
  });
});
