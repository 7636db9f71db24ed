import type { Calendar } from '$lib/dossier/dates/date-in-calendar';
import type { Dossier } from '$lib/dossier/model/dossier';
import { movements, type Movement } from '$lib/dossier/view/movements';
import type { Visible } from '$lib/dossier/view/visible';
import { formatList } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages';
import { statusWord } from '$lib/i18n/status-words';
import { dateWords } from '../facts/date-words';

/**
 * What the label of a movement's line says, in the page's language and the reader's calendar: what moved and when, and below it how firm
 * that is and which end no document names.
 */
export function movementWords(
  { facts, status, from, to }: Movement,
  language: string,
  calendar: Calendar,
): { title: string; note: string } {
  const what = formatList([...new Set(facts.flatMap(({ route }) => route?.label ?? []))], language);
  const first = facts[0]?.date;
  const date = first ? dateWords(first, calendar, language) : m.route_undated();
  const notes = [
    ...(status === 'stated' ? [] : [statusWord(status)]),
    ...(from ? [] : [m.route_no_origin()]),
    ...(to ? [] : [m.route_no_destination()]),
  ];
  return {
    title: m.route_title({ what: capitalised(what, language), date }),
    note: notes.join(m.dot()),
  };
}

/** The movements that show, each with the words of its line; none without a dossier. */
export function movementLines(
  dossier: Dossier | null,
  shown: Visible | null,
  language: string,
  calendar: Calendar,
) {
  if (!dossier || !shown) return [];
  return movements(dossier, shown).map((movement) => ({
    ...movement,
    ...movementWords(movement, language, calendar),
  }));
}

function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
