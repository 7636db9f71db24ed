import {
  dateInCalendar,
  dayInCalendar,
  type Calendar,
  type ReadDate,
} from '$lib/dossier/dates/date-in-calendar';
import type { FactDate } from '$lib/dossier/model/dossier';
import { m } from '$lib/i18n/paraglide/messages';

/** A date in the calendar of the reader's choice, the document's own one behind it: "9 Mehr 1394 AP (1 Oct 2015)". */
export function dateWords(
  date: Pick<FactDate, 'edtf' | 'from' | 'to' | 'label'>,
  calendar: Calendar,
  language: string,
): string {
  return inBrackets(dateInCalendar(date, calendar, language));
}

/** The same for a day, month or year, YYYY[-MM[-DD]]: when a work came out. */
export function dayWords(day: string, calendar: Calendar, language: string): string {
  return inBrackets(dayInCalendar(day, calendar, language));
}

function inBrackets({ text, other }: ReadDate): string {
  return other === null ? text : text + m.in_brackets({ text: other });
}
