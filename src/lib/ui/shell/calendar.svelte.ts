import { keepChoice, recallChoice } from '$lib/base/stored-choice';
import { calendars, type Calendar } from '$lib/dossier/dates/date-in-calendar';

const STORAGE_KEY = 'calendar';

/** The calendar that dates are read in: the documents' own Gregorian one until the reader chooses another. */
class CalendarChoice {
  #chosen = $state<Calendar>('gregory');

  get current(): Calendar {
    return this.#chosen;
  }

  /** Takes the choice of an earlier visit. Only after a page has come to life, which was made without one. */
  recall(): void {
    const stored = recallChoice(STORAGE_KEY);
    this.#chosen = calendars.find((calendar) => calendar === stored) ?? 'gregory';
  }

  choose(calendar: Calendar): void {
    this.#chosen = calendar;
    keepChoice(STORAGE_KEY, calendar === 'gregory' ? null : calendar);
  }
}

/** One for the whole browser, so that a card shows its dates right wherever it stands. No server changes it. */
export const calendar = new CalendarChoice();
