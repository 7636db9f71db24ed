import { decadeLabel } from '$lib/dossier/dates/date-label';
import { UNDATED } from '$lib/dossier/model/dossier';
import { m } from '$lib/i18n/paraglide/messages';

/** The name of a cell of the year strip in a language: "2015", "1990s", "Undated". */
export function cellName(cell: string, language: string): string {
  if (cell === UNDATED) return m.undated();
  return cell.endsWith('s') ? decadeLabel(cell, language) : cell;
}
