import type { Attribution, Dossier, Fact, Layer, Place, Status } from '$lib/dossier/model/dossier';
import { dayInCalendar } from '$lib/dossier/dates/date-in-calendar';
import { placeRecord } from '$lib/dossier/view/place-record';
import { statusOfMany } from '$lib/dossier/model/status';
import { defaultView } from '$lib/dossier/view/view';
import { documentsWords } from '$lib/i18n/documents-words';
import { formatList } from '$lib/i18n/format';
import type { LocaleCode } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';

/** All that a card says, in its language. */
export interface CardText {
  /** The atlas’s own name, beside its mark. */
  site: string;
  /** What the place is and where, with its marker’s glyph. */
  kind: { words: string; sign: { layer: Layer; status: Status } | null } | null;
  title: string;
  /** A title that is a whole statement is set smaller than a name. */
  titleIsName: boolean;
  body: string | null;
  date: string;
  status: { words: string; mark: Status | null };
  chips: Chip[];
}

/** Document and paragraph that a fact rests on. */
export interface Chip {
  code: string;
  spot: string;
  garbled: boolean;
}

/** The card of the atlas as a whole. */
export function homeText(dossier: Dossier, language: LocaleCode): CardText {
  const locale = { locale: language };
  const counts = [
    m.places_count({ count: dossier.places.length }, locale),
    m.facts_count({ count: dossier.facts.length }, locale),
  ];
  return {
    site: dossier.title,
    kind: null,
    title: dossier.title,
    titleIsName: true,
    body: dossier.subtitle,
    date: `${m.document_version({}, locale)} ${dayInCalendar(dossier.version, 'gregory', language).text}`,
    status: { words: formatList(counts, language), mark: null },
    chips: dossier.documents.map(({ code, garbled }) => ({ code, spot: '', garbled })),
  };
}

/** The card of a place: of its facts, the one that most documents speak of, the earlier of two. */
export function placeText(dossier: Dossier, place: Place, language: LocaleCode): CardText {
  const facts = placeRecord(dossier, defaultView, place.id)?.facts ?? [];
  const statuses = facts.map(({ fact }) => fact.status);
  const own = facts.filter(({ namedAs }) => namedAs === null);
  const [first] = (own.length > 0 ? own : facts)
    .map(({ fact }) => fact)
    .sort((one, other) => documentsOf(other).size - documentsOf(one).size);
  if (!first) throw new Error(`No fact is at the place "${place.id}": it has no card.`);
  return {
    ...ofFact(dossier, first, language),
    kind: kindOf(dossier, place, statusOfMany(statuses) ?? first.status, language),
    title: place.name,
    titleIsName: true,
    body: first.statement,
  };
}

/** The card of a fact, under the names of its places; one without a place has its statement for a title. */
export function factText(dossier: Dossier, fact: Fact, language: LocaleCode): CardText {
  const places = placesOf(dossier, fact);
  const [place] = places;
  const said = ofFact(dossier, fact, language);
  if (!place) {
    const words = m.matrix_unplaced({}, { locale: language });
    return {
      ...said,
      kind: { words, sign: null },
      title: fact.statement,
      titleIsName: false,
      body: null,
    };
  }
  const names = places.map(({ name }) => name);
  return {
    ...said,
    kind: kindOf(dossier, place, fact.status, language),
    title: formatList(names, language),
    titleIsName: true,
    body: fact.statement,
  };
}

/** The places of a fact, in its own order. */
export function placesOf(dossier: Dossier, fact: Fact): Place[] {
  return fact.places.flatMap((id) => dossier.places.find((place) => place.id === id) ?? []);
}

function kindOf(
  { layers }: Dossier,
  { kindLabel, locator, layer: id }: Place,
  status: Status,
  language: LocaleCode,
): CardText['kind'] {
  const layer = layers.find((candidate) => candidate.id === id);
  const words =
    locator === undefined
      ? kindLabel
      : m.separator_place({ kind: kindLabel, locator }, { locale: language });
  return { words, sign: layer ? { layer, status } : null };
}

function ofFact(
  dossier: Dossier,
  fact: Fact,
  language: LocaleCode,
): Pick<CardText, 'site' | 'date' | 'status' | 'chips'> {
  return {
    site: dossier.title,
    date: fact.date?.label ?? m.undated({}, { locale: language }),
    status: { words: statusWords(dossier, fact, language), mark: fact.status },
    chips: chipsOf(dossier, fact),
  };
}

/** How many documents bear a status out, and as how many texts; where they disagree, that they do. */
function statusWords({ documents }: Dossier, fact: Fact, language: LocaleCode): string {
  const locale = { locale: language };
  if (fact.status === 'disputed') {
    const disagree = fact.attributions.some(({ stance }) => stance === 'disputes');
    return disagree ? m.documents_disagree({}, locale) : m.status_disputed({}, locale);
  }
  const stance = fact.status === 'stated' ? 'asserts' : 'reports';
  const bearing = fact.attributions.filter((attribution) => attribution.stance === stance);
  const word = fact.status === 'stated' ? m.status_stated : m.status_reported;
  return [word({}, locale), documentsWords(bearing, documents, language)].join(' · ');
}

function documentsOf({ attributions }: Fact): Set<string> {
  return new Set(attributions.map(({ document }) => document));
}

/** One chip a document, for the first of its paragraphs. */
function chipsOf({ documents }: Dossier, fact: Fact): Chip[] {
  return [...documentsOf(fact)].flatMap((id) => {
    const document = documents.find((candidate) => candidate.id === id);
    const attribution = fact.attributions.find((candidate) => candidate.document === id);
    if (!document || !attribution) return [];
    return [{ code: document.code, spot: spotOf(attribution), garbled: document.garbled }];
  });
}

function spotOf({ where, paragraph, references }: Attribution): string {
  const number = references[0]?.number;
  return where === 'headline' && number !== undefined ? `ref ${number}` : `¶${paragraph}`;
}
