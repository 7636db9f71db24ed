import { describe, expect, it } from 'vitest';
import { sameData } from './same-data';

describe('two pieces of data', () => {
  it('are the same where they say the same, whichever objects say it', () => {
    const data = { places: [{ at: [1, 2], name: null }], count: 1 };
    expect(sameData(data, structuredClone(data))).toBe(true);
    expect(sameData('a', 'a')).toBe(true);
  });
  it.each([
    ['a number', { at: [1, 2] }, { at: [1, 3] }],
    ['a field that one lacks', { a: undefined }, {}],
    ['another field', { a: 1 }, { b: 1 }],
    ['a list that goes on', [1], [1, 2]],
    ['a list and an object', [], {}],
    ['nothing', null, {}],
    ['nothing yet', undefined, { a: 1 }],
  ])('differ by %s', (_name, one, other) => {
    expect(sameData(one, other)).toBe(false);
    expect(sameData(other, one)).toBe(false);
  });
});
