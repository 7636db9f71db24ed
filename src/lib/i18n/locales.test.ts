import { describe, expect, it } from 'vitest';
import { closestLocale, isLocaleCode } from './locales';

describe('the closest language', () => {
  it('is the first wish that we have, whatever its region', () => {
    expect(closestLocale(['fa-IR', 'ar-SY', 'en'])).toBe('ar');
    expect(closestLocale(['zh-CN'])).toBe('zh-Hant');
  });
  it('is English where no wish can be met', () => {
    expect(closestLocale(['fa', 'ru'])).toBe('en');
    expect(closestLocale([])).toBe('en');
  });
});

describe('a language code', () => {
  it('is one of the table, to the letter', () => {
    expect(isLocaleCode('zh-Hant')).toBe(true);
    expect(isLocaleCode('zh')).toBe(false);
    expect(isLocaleCode('constructor')).toBe(false);
  });
});
