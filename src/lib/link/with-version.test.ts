import { expect, it } from 'vitest';
import { withVersion } from './with-version';

it.each([
  ['/en/place/a/', '/en/place/a/?version=abc'],
  ['/en/?years=2015#5/3/4', '/en/?years=2015&version=abc#5/3/4'],
  [null, null],
])('%s remembers the version of the data', (address, dated) => {
  expect(withVersion(address, 'abc')).toBe(dated);
});

it('without a version an address stays as it is', () => {
  expect(withVersion('/en/', undefined)).toBe('/en/');
});
