/** The script that a language is written in, by its BCP 47 tag: "Arab" for Arabic or Persian; ISO 15924. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}
