import { UNDATED } from '$lib/dossier/model/dossier';
import type { View } from '$lib/dossier/view/view';
import { inTime } from '$lib/dossier/view/year-cells';
import { formatList } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import { cellName } from './cell-name';

/**
 * The chosen years as a phrase of a language: "All years", "All years, without undated facts", "2015 and Undated". They
 * are named in time, whichever was chosen first.
 */
export function chosenYears({ years, undated }: View, language: string): string {
  if (years === null) return undated ? m.all_years() : m.all_dated_years();
  const cells = [...years].sort(inTime);
  return formatList(
    (undated ? [...cells, UNDATED] : cells).map((cell) => cellName(cell, language)),
    language,
  );
}
