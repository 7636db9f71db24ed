import { describe, expect, it } from 'vitest';
import { dateInCalendar, dayInCalendar, type Calendar } from './date-in-calendar';
import { dateLabel } from './date-label';
import { readEdtf } from './edtf-bounds';

/** A date as compile.ts makes it; with words, where a document gives it in words. */
function read(edtf: string, calendar: Calendar, { words = '', language = 'en' } = {}) {
  const outcome = readEdtf(edtf);
  if (!outcome.ok) throw new Error(outcome.reason);
  const { bounds } = outcome;
  const label = words || dateLabel(edtf, bounds, language);
  return dateInCalendar({ edtf, label, from: bounds.from, to: bounds.to }, calendar, language);
}

/** The spaces around a dash differ between versions of Intl. */
const written = (edtf: string, calendar: Calendar, options = {}) => {
  const { text, other } = read(edtf, calendar, options);
  return (other === null ? text : `${text} (${other})`).replace(/\s*–\s*/g, '–');
};

describe('a date in another calendar', () => {
  it('is one day for a day', () => {
    expect(written('2015-10-01', 'persian')).toBe('9 Mehr 1394 AP (1 Oct 2015)');
    expect(written('2016-08-22', 'islamic-umalqura')).toMatch(/^19 Dhu.*1437 AH \(22 Aug 2016\)$/);
    expect(written('2015-07-24/2015-07-26', 'persian')).toMatch(/^2–4 Mordad 1394 AP/);
  });
  it('is the months that a month touches, and the years that a year does', () => {
    expect(written('2015-09', 'persian')).toBe('Shahrivar–Mehr 1394 AP (Sept 2015)');
    expect(written('2014', 'persian')).toBe('1392–1393 AP (2014)');
    expect(written('2015', 'islamic-umalqura')).toMatch(/^1436–1437 AH \(2015\)$/);
  });
  it('stays open where it was open', () => {
    expect(written('1979/..', 'persian')).toMatch(/^1357–1358 AP–\(1979–\)$/);
    expect(written('2015-02/..', 'persian')).toMatch(/^Bahman–Esfand 1393 AP–\(Feb 2015–\)$/);
  });
  it('keeps the words of a date in words', () => {
    expect(written('2015-09', 'persian', { words: 'end of September 2015' })).toBe(
      'end of September 2015 (Shahrivar–Mehr 1394 AP)',
    );
  });
  it('is what it was where no year is known, or nothing else is asked for', () => {
    expect(read('XXXX-07-24', 'persian', { words: '24 July, no year' })).toEqual({
      text: '24 July, no year',
      other: null,
    });
    expect(read('2015-10-01', 'gregory')).toEqual({ text: '1 Oct 2015', other: null });
  });
  it('reads the day, month or year that a work came out', () => {
    expect(dayInCalendar('2015-10-01', 'persian', 'en')).toEqual({
      text: '9 Mehr 1394 AP',
      other: '1 Oct 2015',
    });
    expect(dayInCalendar('2014', 'persian', 'en').text.replace(/\s*–\s*/g, '–')).toBe(
      '1392–1393 AP',
    );
    expect(dayInCalendar('2015-09', 'gregory', 'en')).toEqual({ text: 'Sept 2015', other: null });
  });
  it('has Western digits in each language', () => {
    for (const language of ['ar', 'zh-Hant']) {
      expect(read('2015-10-01', 'persian', { language }).text).toMatch(/1394/);
    }
  });
});
