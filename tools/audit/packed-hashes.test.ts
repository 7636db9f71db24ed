import { describe, expect, it } from 'vitest';
import { packHashes, unpackHashes } from './packed-hashes';

describe('packed hashes', () => {
  it('come out as they went in, each once and in order', () => {
    const packed = packHashes([4294967295, 7, 0, 7]);
    expect([...unpackHashes(packed)]).toEqual([0, 7, 4294967295]);
  });
  it('do not depend on the order they come in', () => {
    expect(packHashes([10, 9, 100])).toBe(packHashes([100, 10, 9]));
  });
  it('may be none', () => {
    expect([...unpackHashes(packHashes([]))]).toEqual([]);
  });
});
