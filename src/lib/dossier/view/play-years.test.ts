import { expect, it } from 'vitest';
import { nextPlayed } from './play-years';

const playable = ['1979', '1990s', '2015', '2016'];
const next = (...chosen: string[]) => nextPlayed(playable, new Set(chosen), 1);
const previous = (...chosen: string[]) => nextPlayed(playable, new Set(chosen), -1);

it('begins at the first year, or backwards at the last, where not one alone is chosen', () => {
  expect(nextPlayed(playable, null, 1)).toBe('1979');
  expect(next('2015', '2016')).toBe('1979');
  expect(nextPlayed(playable, null, -1)).toBe('2016');
  expect(nextPlayed([], null, 1)).toBeNull();
});

it('goes on from the one year that is chosen, and ends at the last', () => {
  expect(next('1990s')).toBe('2015');
  expect(next('2016')).toBeNull();
  expect(previous('2015')).toBe('1990s');
  expect(previous('1979')).toBeNull();
});

it('goes on from a year without facts to the next that has some', () => {
  expect(next('2003')).toBe('2015');
  expect(previous('2003')).toBe('1990s');
  expect(next('2020')).toBeNull();
});
