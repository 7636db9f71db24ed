import { expect, it } from 'vitest';
import { formatDistance } from './distance';

it.each([
  [0.0004, 'en', '0 m'],
  [0.42, 'en', '420 m'],
  [0.9996, 'en', '1 km'],
  [2.6, 'en', '2.6 km'],
  [9.96, 'en', '10 km'],
  [93.4, 'en', '93 km'],
  [1234.5, 'en', '1,235 km'],
  [0.42, 'zh-Hant', '420 公尺'],
  [2.6, 'zh-Hant', '2.6 公里'],
])('%d km is said in %s as %s', (km, language, said) => {
  expect(formatDistance(km, language)).toBe(said);
});

it('has Western digits in Arabic too', () => {
  expect(formatDistance(0.42, 'ar')).toMatch(/^420 /);
  expect(formatDistance(2.6, 'ar')).toMatch(/^2\.6 /);
});
