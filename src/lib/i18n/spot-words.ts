import type { Attribution } from '$lib/dossier/model/dossier';
import { titleNumber } from '$lib/dossier/model/spot';
import { m } from './paraglide/messages';

/** Where in a document of a name it is said, in words, as a mark of the spot is explained. */
export function spotWords(attribution: Attribution, document: string): string {
  const number = titleNumber(attribution);
  return number === undefined
    ? m.chip_label({ document, paragraph: attribution.paragraph })
    : m.chip_reference_label({ document, number });
}
