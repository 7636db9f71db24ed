import { memoize } from '$lib/base/memoize';

const namesIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    month: 'long',
  });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
};

const pairs = memoize(() => {
  const levantine = namesIn('ar-SY');
  const both = namesIn('ar').map((name, month) => [name, `${levantine[month] ?? ''}/${name}`]);
  return new Map(both as [string, string][]);
});

/**
 * A text of `Intl` in which each month has both its Arabic names, «أيلول/سبتمبر», as papers for all Arab readers print
 * them: the Levant knows the first, the Gulf and Egypt the second. Other languages stay as they are.
 */
export function withBothMonths(text: string, language: string): string {
  if (language !== 'ar') return text;
  return text.replaceAll(/\p{L}+/gu, (word) => pairs().get(word) ?? word);
}
