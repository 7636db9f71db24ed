import { expect, it } from 'vitest';
import { m } from './paraglide/messages';
import { number, plural } from './numbers-in-messages';

it.each([
  ['en', 1, 'one'],
  ['en', '2', 'other'],
  ['ar', 2, 'two'],
  ['ar', 11, 'many'],
  ['zh-Hant', 1, 'other'],
])('in %s the form of %s is %s', (language, count, form) => {
  expect(plural(language, count)).toBe(form);
});

it('an ordinal has a form of its own', () => {
  expect(plural('en', 2, { type: 'ordinal' })).toBe('two');
});

it.each([
  ['en', '20,002 entries'],
  ['ar', '20,002 سجل'],
  ['zh-Hant', '20,002筆'],
] as const)('in %s large counts of entries are grouped, in Western digits', (locale, said) => {
  expect(m.own_entries({ count: 20_002 }, { locale })).toBe(said);
});

it('a number is what a text of digits says', () => {
  expect(number('ar', '1234567')).toBe('1,234,567');
});
