import ar from '../../messages/ar.json' with { type: 'json' };
import en from '../../messages/en.json' with { type: 'json' };
import zhHant from '../../messages/zh-Hant.json' with { type: 'json' };

export const languages = ['en', 'ar', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

const catalogs: Record<Language, typeof en> = {
  en,
  ar: ar as unknown as typeof en,
  'zh-Hant': zhHant as unknown as typeof en,
};

type Plain = { [Key in keyof typeof en]: (typeof en)[Key] extends string ? Key : never };
type Counted = { [Key in keyof typeof en]: (typeof en)[Key] extends string ? never : Key };

/** A message of the catalogue, its {blanks} filled in: what a reader of that language must see. */
export function word(
  language: Language,
  key: Plain[keyof Plain],
  blanks: Record<string, string | number> = {},
): string {
  return filled(catalogs[language][key], blanks);
}

/** A message that changes with a number. */
export function counted(language: Language, key: Counted[keyof Counted], count: number): string {
  const match: Partial<Record<string, string>> = catalogs[language][key][0]?.match ?? {};
  const form = new Intl.PluralRules(language).select(count);
  const said = match[`count=${count}`] ?? match[`countPlural=${form}`] ?? match['countPlural=*'];
  const written = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(count);
  return filled(said ?? match['count=*'] ?? '', { count, written });
}

function filled(message: string, blanks: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name]));
}
