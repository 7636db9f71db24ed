import { expect, it } from 'vitest';
import { redirectPage } from './redirect-page';

it('a page that has moved says where to, from wherever the site stands', () => {
  const html = redirectPage('/ar/place/old/', '/ar/place/new/', 'ar', 'انتقلت هذه الصفحة');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  const at = 'https://example.org/atlas/ar/place/old/';
  const addresses = [...html.matchAll(/(?:href|url|src)="?=?([^"]+)"/g)].map(
    ([, address = '']) => new URL(address, at).href,
  );
  expect(addresses).toEqual([
    'https://example.org/atlas/ar/place/new/',
    'https://example.org/atlas/ar/place/new/',
    'https://example.org/atlas/ar/place/new/',
    'https://example.org/atlas/go-on.js',
  ]);
});
