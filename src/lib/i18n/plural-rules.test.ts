import { expect, it } from 'vitest';
import { plural } from './plural-rules';

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
