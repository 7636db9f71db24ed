import type { Attribution, Fact, Status } from '$lib/dossier/model/dossier';
import type { LocaleCode } from './locales';
import { m } from './paraglide/messages';

/** A status in the page's language, or in one that is named. */
export function statusWord(status: Status, locale?: LocaleCode): string {
  const words = {
    stated: m.status_stated,
    reported: m.status_reported,
    disputed: m.status_disputed,
  };
  return words[status]({}, locale && { locale });
}

/** What a status means. */
export function statusExplained(status: Status): string {
  return {
    stated: m.explain_stated,
    reported: m.explain_reported,
    disputed: m.explain_disputed,
  }[status]();
}

/**
 * The status of a fact in the page's language, with the one it is reported by where all documents name the
 * same: "Attributed to the minister".
 */
export function statusOfFact(fact: Fact): string {
  if (fact.status !== 'reported') return statusWord(fact.status);
  const names = new Set(fact.attributions.map(({ by }) => by));
  const [by] = names;
  return names.size === 1 && by !== undefined ? m.reported_by({ by }) : m.status_reported();
}

/** What a document does with a fact, and who it says so, in the page's language or in one that is named. */
export function stanceWords(
  { stance, by }: Pick<Attribution, 'stance' | 'by'>,
  locale?: LocaleCode,
): string {
  const options = locale && { locale };
  if (stance === 'denies' && by !== undefined) return m.denied_by({ by }, options);
  if (stance === 'reports' && by !== undefined) return m.reported_by({ by }, options);
  const words = {
    asserts: m.stance_asserts,
    reports: m.stance_reports,
    disputes: m.stance_disputes,
    denies: m.stance_denies,
  };
  return words[stance]({}, options);
}
