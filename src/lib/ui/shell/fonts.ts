import arabic from './fonts-arabic.css?url';
import chinese from './fonts-chinese.css?url';
import latin from './fonts-latin.css?url';
import latinText from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import arabicText from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import { localeOf, type LocaleCode } from '$lib/i18n/locales';

const sheets: Partial<Record<string, string>> = { Arab: arabic, Hant: chinese };

const texts: Partial<Record<string, string>> = { Latn: latinText, Arab: arabicText };

/**
 * The style sheet that declares a language's fonts: one, for a page waits for it. Each file's range says which characters
 * it is for, so a page loads no more of them than it draws; Latin is in all, for names and titles in their own language,
 * with Greek and Cyrillic.
 */
export function fontSheet(language: LocaleCode): string {
  return sheets[localeOf(language).script] ?? latin;
}

/**
 * The font file of a language's running text, or null where a page has to pick from many: Chinese is spread over a
 * hundred of them.
 */
export function textFont(language: LocaleCode): string | null {
  return texts[localeOf(language).script] ?? null;
}
