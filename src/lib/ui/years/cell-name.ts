import { decadeLabel, formatterOf, utc } from '$lib/dossier/dates/date-label';
import { UNDATED } from '$lib/dossier/model/dossier';
import { m } from '$lib/i18n/paraglide/messages';

/** The name of a cell of the year strip in a language: "2015" (in Chinese 2015年), "1990s", "Undated". */
export function cellName(cell: string, language: string): string {
  if (cell === UNDATED) return m.undated();
  if (cell.endsWith('s')) return decadeLabel(cell, language);
  const isYear = /^\d{4}$/.test(cell);
  return isYear ? formatterOf('year', language).format(utc(`${cell}-01-01`)) : cell;
}
