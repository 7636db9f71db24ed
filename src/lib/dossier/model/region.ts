/** A language with its region, as `Intl` wants it. The English of this atlas is British: the day first, no comma before "and". */
export function withRegion(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
