import { expect, it } from 'vitest';
import { nextPlayed } from './play-years';
import { chooseYears, defaultView } from './view';

const playable = ['1979', '1990s', '2015', '2016'];
const next = (...chosen: string[]) => nextPlayed(playable, new Set(chosen), 1, playable.length);
const previous = (...chosen: string[]) =>
  nextPlayed(playable, new Set(chosen), -1, playable.length);

it('begins at the first year, or backwards at the last, where not one alone is chosen', () => {
  expect(nextPlayed(playable, null, 1, 4)).toBe('1979');
  expect(next('2015', '2016')).toBe('1979');
  expect(nextPlayed(playable, null, -1, 4)).toBe('2016');
  expect(nextPlayed([], null, 1, 4)).toBeNull();
});

it('goes on from the one year that is chosen, and ends at the last', () => {
  expect(next('1990s')).toBe('2015');
  expect(next('2016')).toBeNull();
  expect(previous('2015')).toBe('1990s');
  expect(previous('1979')).toBeNull();
});

it('shows the one year that has facts, where the strip has others', () => {
  expect(nextPlayed(['2015'], null, 1, 4)).toBe('2015');
  expect(nextPlayed(['2015'], null, -1, 4)).toBe('2015');
});

it.each([[['2015']], [['2014', '2015', '2016']]])(
  'has an end where one year alone has facts, of %s',
  (all) => {
    let view = defaultView;
    const shown: (string | null)[] = [];
    for (let press = 0; press < 5; press++) {
      const to = nextPlayed(['2015'], view.years, 1, all.length);
      shown.push(to);
      if (to !== null) view = chooseYears(view, [to], all);
    }
    expect(shown.at(-1)).toBeNull();
  },
);

it('goes on from a year without facts to the next that has some', () => {
  expect(next('2003')).toBe('2015');
  expect(previous('2003')).toBe('1990s');
  expect(next('2020')).toBeNull();
});
