import { expect, it } from 'vitest';
import { qrCode } from './qr-code';

it('a link is a square of squares, with the same corners whatever the link', () => {
  const code = qrCode('https://atlas.example/ar/place/tehran/?years=2015#5/34.6/47.2');
  expect(code?.size).toBeGreaterThanOrEqual(25);
  // The marks by which a reader finds the code begin behind a border of two.
  expect(code?.path.startsWith('M2 2h1v1h-1zM3 2h1v1h-1z')).toBe(true);
  expect(qrCode('https://atlas.example/')?.path).not.toBe(code?.path);
});

it('what no code can hold is none', () => {
  expect(qrCode('a'.repeat(4000))).toBeNull();
});
