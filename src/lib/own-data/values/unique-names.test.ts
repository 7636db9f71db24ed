import { expect, it } from 'vitest';
import { uniqueNames } from './unique-names';

it('a later column of a name gets a number that no other has', () => {
  expect(uniqueNames(['lat', 'lat', 'lat (2)', 'lat', 'lon'])).toEqual([
    ...['lat', 'lat (2)', 'lat (2) (2)', 'lat (3)', 'lon'],
  ]);
});

it('a hundred thousand columns of one name take no longer than a moment', () => {
  const start = process.cpuUsage();
  expect(uniqueNames(Array.from({ length: 100_000 }, () => 'a')).at(-1)).toBe('a (100000)');
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});
