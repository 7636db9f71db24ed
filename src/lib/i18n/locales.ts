/** The languages of the interface, one row each. The code is the URL segment and the BCP 47 tag of the page. */
export const locales = [
  { code: 'en', endonym: 'English', direction: 'ltr' },
  { code: 'ar', endonym: 'العربية', direction: 'rtl' },
  { code: 'zh-Hant', endonym: '繁體中文', direction: 'ltr' },
] as const;

export type Locale = (typeof locales)[number];
export type LocaleCode = Locale['code'];

export const defaultLocale: LocaleCode = 'en';

/** Whether a URL segment is one of our languages. */
export function isLocaleCode(value: string): value is LocaleCode {
  return locales.some(({ code }) => code === value);
}

/** The row of a language. */
export function localeOf(code: LocaleCode): Locale {
  const locale = locales.find((row) => row.code === code);
  if (!locale) throw new Error(`"${code}" is not a language of the atlas.`);
  return locale;
}

/**
 * The language for a reader who named none, from the browser's list of wishes (BCP 47, best first).
 * Any Chinese gets Traditional Chinese: it is the one we have.
 */
export function closestLocale(wishes: readonly string[]): LocaleCode {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split('-')[0];
    const match = locales.find(({ code }) => code.split('-')[0] === language);
    if (match) return match.code;
  }
  return defaultLocale;
}
