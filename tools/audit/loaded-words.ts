import type { DataError } from '../../src/lib/dossier/contract/data-error';
import type { OwnText } from './own-texts';

/**
 * Words that take a side, by what they say and by language. They may stand in quoted titles and official
 * names, never in our own voice.
 */
const loadedWords = {
  regime: {
    en: /\bregimes?\b/i,
    ar: /(?<!\p{L})[وفبكل]?(?:ال|لل)?نظام(?!\p{L})/u,
    'zh-Hant': /政權/,
  },
  terrorism: {
    en: /terroris/i,
    ar: /[إا]رهاب/,
    'zh-Hant': /恐怖|反恐/,
  },
  daesh: {
    en: /\b(?:Daesh|ISIS|ISIL)\b/i,
    ar: /داعش/,
    'zh-Hant': /達伊[沙什]|ISI[SL]/i,
  },
  /** Verbs that tell whether a speaker is to be believed. */
  verdict: {
    en: /\b(?:claim(?:s|ed|ing)?|admit(?:s|ted|ting)?|reveal(?:s|ed|ing)?)\b/i,
    ar: /(?<!\p{L})[وف]?(?:[يت]?زعم|ادّ?عى|[يت]دّ?عي|اعترف|[يت]عترف)/u,
    'zh-Hant': /聲稱|宣稱|自稱|承認|揭露|透露/,
  },
} as const satisfies Record<string, Record<string, RegExp>>;

export type LoadedGroup = keyof typeof loadedWords;

/** An entry that needs a loaded word, as what somebody said and not as ours. */
export interface LoadedWordAllowance {
  id: string;
  group: LoadedGroup;
  reason: string;
}

const groups = Object.keys(loadedWords) as LoadedGroup[];

/** Every loaded word in our voice that is not allowed for, and every allowance that nothing needs. */
export function loadedWordFaults(
  texts: readonly OwnText[],
  allowed: LoadedWordAllowance[],
): DataError[] {
  const used = texts.flatMap((text) =>
    groups
      .filter((group) => usesWordOf(group, text))
      .map((group) => ({
        ...text,
        group,
        allowance: allowed.find((one) => one.id === text.id && one.group === group),
      })),
  );
  return [
    ...used
      .filter(({ allowance }) => !allowance)
      .map(({ file, id, path, language, group }) => ({
        file,
        id,
        reason: `${path} (${language}) has a loaded word in our voice (${group})`,
      })),
    ...allowed
      .filter((one) => !used.some(({ allowance }) => allowance === one))
      .map(({ id, group }) => ({
        file: 'allowances.json',
        id,
        reason: `is allowed loaded words it does not have (${group})`,
      })),
  ];
}

function usesWordOf(group: LoadedGroup, { language, text }: OwnText): boolean {
  const words: Partial<Record<string, RegExp>> = loadedWords[group];
  return words[language]?.test(withoutQuotations(text)) ?? false;
}

function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』|《[^》]*》/g, '');
}
