import { describe, expect, it } from 'vitest';
import { readSiteUrl } from './site-url';

describe('SITE_URL', () => {
  it.each([
    [undefined, ''],
    ['', ''],
    ['https://atlas.example', 'https://atlas.example/'],
    ['https://example.org/atlas', 'https://example.org/atlas/'],
    ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
  ])('%s stands for "%s"', (value, address) => {
    expect(readSiteUrl(value)).toBe(address);
  });

  it.each([
    ...['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'https://e.org/#x'],
    ...['https://e.org//evil.example/', 'https://e.org/a%2Fb/', 'https://e.org/%5c/'],
  ])('is refused where it is no address of a site: %s', (value) => {
    expect(() => readSiteUrl(value)).toThrow(value);
  });
});
