import type { DateForm } from '../model/forms';
import { plainText } from './digits';
import { yearCellOf } from './year-of';

/** How dates of a column seem to be written, and what else they might be: offered, and never taken without asking. */
export interface FormGuess {
  form: DateForm;
  offer: DateForm | null;
}

/** Letters that Persian has and Arabic has not, and Persian digits. */
const persianLetters = /[پچژگیک۰-۹]/;
const persianWords = /شمسی|خورشیدی|jalali|shamsi|solar|persian|هجری شمسی/i;
const islamicWords = /هجري|قمری|قمري|hijri|islamic|\bah\b/i;
const yearWords = /^(year|jahr|année|año|سنة|السنة|عام|العام|سال|年|年份|год)$|_year$|^year_/i;

/** Years of today in the Persian and the Islamic calendar: where both are possible, the later ones are Islamic. */
const FIRST_PERSIAN = 1300;
const FIRST_ISLAMIC = 1420;
const LAST_ISLAMIC = 1460;

/** Days of a spreadsheet between 1954 and 2064. */
const FIRST_DAYS = 20_000;
const LAST_DAYS = 60_000;

const MOST = 0.8;

/** Finds how the dates of a column are written by its heading and by what stands in it. */
export function guessForm(heading: string, values: readonly unknown[]): FormGuess {
  const texts = values.map(textOf).filter((text) => text !== '');
  if (texts.length === 0) return { form: 'gregorian', offer: null };
  const share = (holds: (text: string) => boolean) => texts.filter(holds).length / texts.length;
  const isOther = (text: string) => otherYearOf(text) !== null;
  if (share(isOther) >= MOST) {
    const form = otherCalendar(heading, texts);
    if (form) return { form, offer: null };
  }
  const days = share((text) => {
    const value = Number(text);
    return /^\d{5}(\.\d+)?$/.test(text) && value >= FIRST_DAYS && value <= LAST_DAYS;
  });
  if (days >= 0.5) return { form: 'gregorian', offer: 'days-1900' };
  const isYear = (text: string) => /^-?\d{1,4}$/.test(text);
  if (yearWords.test(heading.trim()) && share(isYear) >= MOST)
    return { form: 'years', offer: null };
  const isReadable = (text: string) => yearCellOf(text) !== null;
  const isFirst = (text: string) => yearCellOf(text, 'year-first') !== null;
  // Written so that only the first of the three can be the year: 15-09-30 with a last number beyond any year so far.
  return share(isReadable) < 0.5 && share(isFirst) >= MOST
    ? { form: 'year-first', offer: null }
    : { form: 'gregorian', offer: null };
}

function otherCalendar(heading: string, texts: readonly string[]): DateForm | null {
  if (persianWords.test(heading)) return 'persian';
  if (islamicWords.test(heading)) return 'islamic';
  const whole = texts.every((text) => /^\d{4}$/.test(text));
  const isMarked = persianLetters.test(heading) || /[\u0600-\u06FF]/.test(heading);
  // Plain numbers under a heading in Latin letters may be years of the Middle Ages.
  if (whole && !isMarked) return null;
  const years = texts.map(otherYearOf).filter((year) => year !== null);
  const last = Math.max(...years);
  if (last >= FIRST_ISLAMIC) return last <= LAST_ISLAMIC ? 'islamic' : null;
  return Math.min(...years) >= FIRST_PERSIAN ? 'persian' : null;
}

/** The year of a date in numbers that is hardly of the common calendar. */
function otherYearOf(text: string): number | null {
  const [, first, last] =
    /^(1[34]\d{2})(?:$|[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:$|\D))|^\d{1,2}[-/.]\d{1,2}[-/.](1[34]\d{2})(?!\d)/.exec(
      text,
    ) ?? [];
  const year = first ?? last;
  return year === undefined ? null : Number(year);
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length < 200 ? plainText(value) : '';
}
