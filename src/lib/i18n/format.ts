import { memoize } from '$lib/base/memoize';
import { withBothMonths } from '$lib/dossier/dates/arabic-months';
import { withRegion } from '$lib/dossier/model/region';

/** Western digits in every language: years and reference numbers must match the documents. */
const digits = '-u-nu-latn';

/** "a, b and c" in a language. */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(withRegion(language), { type: 'conjunction' }).format(items);
}

/** A file's size in a language, in whole kilobytes of 1000 bytes, one at least. */
export function formatSize(bytes: number, language: string): string {
  return new Intl.NumberFormat(language + digits, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, bytes / 1000));
}

/** The name of a month, 1 to 12, in a language. */
export function monthName(month: number, language: string): string {
  return withBothMonths(nameOfMonth(month, language, 'long'), language);
}

/** The shortest mark of a month, 1 to 12: its initial in English; its number elsewhere, as other languages write it. */
export function monthMark(month: number, language: string): string {
  return language === 'en' ? nameOfMonth(month, language, 'narrow') : String(month);
}

function nameOfMonth(month: number, language: string, form: 'long' | 'narrow'): string {
  return monthNames(language, form).format(Date.UTC(2000, month - 1));
}

const monthNames = memoize(
  (language: string, form: 'long' | 'narrow') =>
    new Intl.DateTimeFormat(language + digits, {
      calendar: 'gregory',
      timeZone: 'UTC',
      month: form,
    }),
);
