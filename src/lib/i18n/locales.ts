import type { Locale as MessageLocale } from './paraglide/runtime';

/** A language of the interface: the URL segment and the BCP 47 tag of its pages. Messages are made for each. */
export type LocaleCode = MessageLocale;

export interface Locale {
  code: LocaleCode;
  /** How the language calls itself. */
  endonym: string;
  /** ISO 15924. */
  script: string;
  direction: 'ltr' | 'rtl';
}

/** The languages of the atlas, which are those of its dossier, in its order. */
export const locales: readonly Locale[] = (
  JSON.parse(import.meta.env.VITE_LANGUAGES) as Omit<Locale, 'direction'>[]
).map((language) => ({
  ...language,
  direction: language.script === 'Arab' ? 'rtl' : 'ltr',
}));

/** The first of the dossier's. */
export const defaultLocale = (locales[0] as Locale).code;

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
 * Any Chinese gets Traditional Chinese where that is the one we have.
 */
export function closestLocale(wishes: readonly string[]): LocaleCode {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split('-')[0];
    const match = locales.find(({ code }) => code.split('-')[0] === language);
    if (match) return match.code;
  }
  return defaultLocale;
}
