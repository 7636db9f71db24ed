import arabicSans400 from '@fontsource/ibm-plex-sans-arabic/arabic-400.css?url';
import arabicSans500 from '@fontsource/ibm-plex-sans-arabic/arabic-500.css?url';
import arabicSans600 from '@fontsource/ibm-plex-sans-arabic/arabic-600.css?url';
import arabicSerif from '@fontsource-variable/markazi-text/wght.css?url';
import chineseSans from '@fontsource-variable/noto-sans-tc/wght.css?url';
import chineseSerif from '@fontsource-variable/noto-serif-tc/wght.css?url';
import latinSans from '@fontsource-variable/source-sans-3/wght.css?url';
import latinSerif from '@fontsource-variable/source-serif-4/opsz.css?url';
import latinText from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import arabicText from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import { scriptOf } from '$lib/base/script';

const latin = [latinSans, latinSerif];
const further: Partial<Record<string, readonly string[]>> = {
  Arab: [arabicSans400, arabicSans500, arabicSans600, arabicSerif],
  Hant: [chineseSans, chineseSerif],
};

const texts: Partial<Record<string, string>> = { Latn: latinText, Arab: arabicText };

/**
 * The style sheets that declare a language's fonts. Each file's range says which characters it is for, so a page loads
 * no more of them than it draws; Latin is in all, for names and titles in their own language, with Greek and Cyrillic.
 */
export function fontSheets(language: string): readonly string[] {
  return [...latin, ...(further[scriptOf(language)] ?? [])];
}

/**
 * The font file of a language's running text, or null where a page has to pick from many: Chinese is spread over a
 * hundred of them.
 */
export function textFont(language: string): string | null {
  return texts[scriptOf(language)] ?? null;
}
