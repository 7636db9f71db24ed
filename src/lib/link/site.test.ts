import { describe, expect, it } from 'vitest';
import { inLanguage, wholeAddress, withVersion } from './site';

describe('a whole address', () => {
  it('stands under the path of the site, whatever that is', () => {
    expect(wholeAddress('/en/place/tehran/', 'https://atlas.example/')).toBe(
      'https://atlas.example/en/place/tehran/',
    );
    expect(wholeAddress('/ar/', 'https://example.org/a/b/')).toBe('https://example.org/a/b/ar/');
    expect(wholeAddress('/', 'https://example.org/a/')).toBe('https://example.org/a/');
  });

  it('is not made up where nobody said where the site stands', () => {
    expect(wholeAddress('/en/', '')).toBeNull();
  });
});

it('the same page in another language differs in its first segment alone', () => {
  expect(inLanguage('/en/place/en/', 'zh-Hant')).toBe('/zh-Hant/place/en/');
  expect(inLanguage('/ar/', 'en')).toBe('/en/');
});

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
