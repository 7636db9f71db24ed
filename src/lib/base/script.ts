import { memoize } from './memoize';

/** The script that a language is written in, by its BCP 47 tag: "Arab" for Arabic or Persian; ISO 15924. */
export const scriptOf = memoize(
  (language: string): string => new Intl.Locale(language).maximize().script ?? 'Latn',
);

/** Spacing of letters, em, in a language where they stand apart: those of Arabic join, and spacing would tear them. */
export function letterSpacing(language: string, em: number): number {
  return scriptOf(language) === 'Arab' ? 0 : em;
}
