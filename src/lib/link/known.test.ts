import { expect, it } from 'vitest';
import { unknownParts } from './known';

const known = { years: ['2015', '2016'], layers: ['aid'], actors: ['iran'], documents: ['one'] };

it('what a link names and nobody knows is told, whatever the key', () => {
  const search = '?years=2015,1850&against=abc&layers=aid,foo&actors=x&documents=one,zz&theme=pink';
  expect(unknownParts(search, known)).toEqual(['1850', 'abc', 'foo', 'x', 'zz']);
});

it('words beside the ids are known', () => {
  expect(unknownParts('?years=undated&against=all&layers=none', known)).toEqual([]);
  expect(unknownParts('?years=dated', known)).toEqual([]);
});
