import { describe, expect, it } from 'vitest';
import { defaultView } from '$lib/dossier/view/view';
import { chosenYears } from './chosen-years';

describe('the chosen years in words', () => {
  it('are all years, or all that have a date', () => {
    expect(chosenYears(defaultView, 'en')).toBe('All years');
    expect(chosenYears({ ...defaultView, undated: false }, 'en')).toBe(
      'All years, without undated facts',
    );
  });
  it('are named, the undated last', () => {
    const years = new Set(['2015', '2016']);
    expect(chosenYears({ ...defaultView, years }, 'en')).toMatch(/^2015, 2016 and Undated$/);
    expect(chosenYears({ ...defaultView, years, undated: false }, 'en')).toBe('2015 and 2016');
  });
  it('are named in time, in whatever order they were chosen', () => {
    const years = new Set(['2016', '2013', '1990s', '-43', '-499', '1990']);
    expect(chosenYears({ ...defaultView, years }, 'en')).toBe(
      '500 BC, 44 BC, 1990, 1990s, 2013, 2016 and Undated',
    );
  });
});
