import { expect, it } from 'vitest';
import { stanceWords, statusWord } from './status-words';

it('a stance names who says it or denies it, in the language that is asked for', () => {
  expect(stanceWords({ stance: 'reports', by: 'X' }, 'en')).toBe('Attributed to X');
  expect(stanceWords({ stance: 'denies', by: 'X' }, 'en')).toBe('Denied by X');
  expect(stanceWords({ stance: 'asserts', by: 'X' }, 'en')).toBe('states it as fact');
  expect(stanceWords({ stance: 'disputes' }, 'zh-Hant')).toBe('說法不同');
});

it('a status is worded in the language that is asked for', () => {
  expect(statusWord('disputed', 'en')).toBe('Disputed');
  expect(statusWord('disputed', 'ar')).toBe('مختلَف فيها');
});
