import { decadeLabel, formatterOf } from '$lib/dossier/dates/date-label';
import { UNDATED } from '$lib/dossier/model/dossier';
import { m } from '$lib/i18n/paraglide/messages';

/**
 * The name of a cell of the year strip in a language: "2015" (in Chinese 2015年), "1990s", "1 BC", "Undated"; and of the
 * time that an entry of the reader's own lasted: "2013–2017", "2012–".
 */
export function cellName(cell: string, language: string): string {
  if (cell === UNDATED) return m.undated();
  if (/[,/]/.test(cell)) {
    const spans = cell
      .split(',')
      .map((span) => span.split('/').map((end) => nameOfEnd(end, language)));
    return spans.map((ends) => ends.join('–')).join(m.semicolon());
  }
  // The year before 1 is 1 BC, and is written 0 in data.
  if (/^(?:-|0+$)/.test(cell)) {
    const era = new Intl.DateTimeFormat(language, {
      ...{ year: 'numeric', era: 'short' },
      ...utcDigits,
    });
    return era.format(startOf(cell));
  }
  if (cell.endsWith('s')) return decadeLabel(cell, language);
  const isYear = /^\d{1,4}$/.test(cell);
  return isYear ? formatterOf('year', language).format(startOf(cell)) : cell;
}

const utcDigits = { timeZone: 'UTC', numberingSystem: 'latn' };

/** The first instant of a year of any number of figures, of which a date as text has four. */
function startOf(year: string): number {
  return new Date(0).setUTCFullYear(Number(year));
}

function nameOfEnd(end: string, language: string): string {
  return end === '..' ? '' : cellName(end, language);
}
