import type { LocaleCode } from './locales';
import { m } from './paraglide/messages';
import { statusWord } from './status-words';

type Options = { locale: LocaleCode } | undefined;

const fields: Record<string, (inputs: Record<string, never>, options?: Options) => string> = {
  statement: m.history_statement,
  question: m.history_question,
  note: m.our_note,
  date: m.history_date,
  places: m.places,
  actors: m.actors,
  status: m.history_status,
  name: m.history_name,
  kindLabel: m.document_kind,
  locator: m.history_locator,
  precision: m.history_precision,
  radiusKm: m.history_radius,
  coordinateSource: m.coordinate_source,
  position: m.coordinates,
  summary: m.history_summary,
  reliability: m.history_reliability,
  reliabilityWhy: m.history_reliability_why,
  version: m.document_version,
  licenceText: m.document_licence,
  origin: m.document_origin,
  URL: m.document_address,
};

/** What a field of a fact, place or document is called, in the page's language or in one that is named. */
export function fieldWords(field: string, locale?: LocaleCode): string {
  return fields[field]?.({}, locale && { locale }) ?? field;
}

/** The value of a field where it is one of a few codes; any other as it is. */
export function valueWords(field: string, value: string, locale?: LocaleCode): string {
  const options = locale && { locale };
  const codes: Record<string, Record<string, () => string>> = {
    status: {
      stated: () => statusWord('stated', locale),
      reported: () => statusWord('reported', locale),
      disputed: () => statusWord('disputed', locale),
    },
    reliability: {
      high: () => m.reliability_high({}, options),
      moderate: () => m.reliability_moderate({}, options),
      low: () => m.reliability_low({}, options),
    },
  };
  return codes[field]?.[value]?.() ?? value;
}
