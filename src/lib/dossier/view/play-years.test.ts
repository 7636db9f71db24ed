import { expect, it } from 'vitest';
import { nextPlayed } from './play-years';
import { chooseYears, defaultView } from './view';

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

it('has an end where one year alone has facts, which all years are then', () => {
  const all = ['2015'];
  let view = defaultView;
  const shown: (string | null)[] = [];
  for (let press = 0; press < 5; press++) {
    const to = nextPlayed(all, view.years, 1);
    shown.push(to);
    if (to !== null) view = chooseYears(view, [to], all);
  }
  expect(shown.at(-1)).toBeNull();
});

it('goes on from a year without facts to the next that has some', () => {
  expect(next('2003')).toBe('2015');
  expect(previous('2003')).toBe('1990s');
  expect(next('2020')).toBeNull();
});
