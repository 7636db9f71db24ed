import { expect, it } from 'vitest';
import { isPictureEnough } from './picture-enough';

it('a wide screen on a quick line has the live map', () => {
  expect(isPictureEnough({ saveData: false, effectiveType: '4g' }, true)).toBe(false);
});
it('a browser that says nothing of its line is taken for quick', () => {
  expect(isPictureEnough(undefined, true)).toBe(false);
});
it.each([
  ['a phone', undefined, false],
  ['a slow line', { effectiveType: '3g' }, true],
  ['who saves data', { saveData: true }, true],
])('%s has the drawn one', (_, connection, isWide) => {
  expect(isPictureEnough(connection, isWide)).toBe(true);
});
