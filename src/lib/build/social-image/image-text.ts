import type { Attribution, Dossier, Fact, Layer, Place, Status } from '$lib/dossier/model/dossier';
import { dayInCalendar } from '$lib/dossier/dates/date-in-calendar';
import { disputeOf, inShort, type Version } from '$lib/dossier/view/dispute';
import { headlineOf } from '$lib/dossier/model/headline';
import type { StoryRecord } from '$lib/dossier/view/story';
import { placeRecord } from '$lib/dossier/view/place-record';
import { numberedSpot } from '$lib/dossier/model/spot';
import { statusOfMany } from '$lib/dossier/model/status';
import { defaultView } from '$lib/dossier/view/view';
import { documentsWords } from '$lib/i18n/documents-words';
import { formatList } from '$lib/i18n/format';
import type { LocaleCode } from '$lib/i18n/locales';
import { m } from '$lib/i18n/paraglide/messages';
import { stanceWords, statusWord } from '$lib/i18n/status-words';

/** All that a social image says, in its language. */
export interface ImageText {
  /** The atlas’s own name, beside its mark. */
  site: string;
  /** What the place is and where, with its marker’s glyph. */
  kind: { words: string; sign: { layer: Layer; status: Status } | null } | null;
  title: string;
  /** A title that is a whole statement is set smaller than a name. */
  titleIsName: boolean;
  body: string | null;
  /** In the place of a body: both sides of what is disputed. */
  dispute: { question: string | null; sides: Side[] } | null;
  /** Empty where there are two sides: each has its own. */
  date: string;
  status: { words: string; mark: Status | null };
  chips: Chip[];
}

/** One side of a dispute: what it says, and above that who says it, how, and of when. */
export interface Side {
  text: string;
  chips: Chip[];
  words: string;
}

/** Document and paragraph that a fact rests on. */
export interface Chip {
  code: string;
  spot: string;
  garbled: boolean;
}

/** The social image of the atlas as a whole. */
export function homeText(dossier: Dossier, language: LocaleCode): ImageText {
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
    dispute: null,
    date: `${m.document_version({}, locale)} ${dayInCalendar(dossier.version, 'gregory', language).text}`,
    status: { words: formatList(counts, language), mark: null },
    chips: dossier.documents.map(({ code, garbled }) => ({ code, spot: '', garbled })),
  };
}

/** The social image of a place: of its facts, the one that most documents speak of, the earlier of two. */
export function placeText(dossier: Dossier, place: Place, language: LocaleCode): ImageText {
  const facts = placeRecord(dossier, defaultView, place.id)?.facts ?? [];
  const statuses = facts.map(({ fact }) => fact.status);
  const own = facts.filter(({ namedAs }) => namedAs === null);
  const [first] = (own.length > 0 ? own : facts)
    .map(({ fact }) => fact)
    .sort((one, other) => documentsOf(other).size - documentsOf(one).size);
  if (!first) throw new Error(`No fact is at the place "${place.id}": it has no social image.`);
  return {
    ...ofFact(dossier, first, language),
    kind: kindOf(dossier, place, statusOfMany(statuses) ?? first.status, language),
    title: place.name,
    titleIsName: true,
    ...bodyOf(dossier, first, language),
  };
}

/** The social image of a fact, under the names of its places; one without a place has its statement for a title. */
export function factText(dossier: Dossier, fact: Fact, language: LocaleCode): ImageText {
  const places = placesOf(dossier, fact);
  const [place] = places;
  const said = ofFact(dossier, fact, language);
  const { body, dispute } = bodyOf(dossier, fact, language);
  if (!place) {
    const words = m.matrix_unplaced({}, { locale: language });
    return {
      ...said,
      kind: { words, sign: null },
      title: headlineOf(fact),
      titleIsName: false,
      body: null,
      // The question is the title already.
      dispute: dispute && { ...dispute, question: null },
    };
  }
  const names = places.map(({ name }) => name);
  return {
    ...said,
    kind: kindOf(dossier, place, fact.status, language),
    title: formatList(names, language),
    titleIsName: true,
    body,
    dispute,
  };
}

/** The social image of a step of the story: what it tells, which has both sides of a dispute in it. */
export function storyText(
  { title: site, documents }: Dossier,
  { step, number, count, facts }: StoryRecord,
  language: LocaleCode,
): ImageText {
  const locale = { locale: language };
  const attributions = facts.flatMap((fact) => fact.attributions);
  const told = documents.filter(({ id }) => attributions.some(({ document }) => document === id));
  // No document stands under a statement that it disputes.
  const isDisputed = facts.some(({ status }) => status === 'disputed');
  return {
    site,
    kind: { words: m.story_step({ number, count }, locale), sign: null },
    title: step.title,
    titleIsName: false,
    body: step.text,
    dispute: null,
    date: m.facts_count({ count: facts.length }, locale),
    status: isDisputed
      ? { words: statusWord('disputed', language), mark: 'disputed' }
      : { words: documentsWords(attributions, documents, language), mark: null },
    chips: isDisputed ? [] : told.map(({ code, garbled }) => ({ code, spot: '', garbled })),
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
): ImageText['kind'] {
  const layer = layers.find((candidate) => candidate.id === id);
  const words =
    locator === undefined
      ? kindLabel
      : m.separator_place({ kind: kindLabel, locator }, { locale: language });
  return { words, sign: layer ? { layer, status } : null };
}

/** The statement; of a fact that is disputed both sides, for no document stands under what it disputes. */
function bodyOf(
  dossier: Dossier,
  fact: Fact,
  language: LocaleCode,
): Pick<ImageText, 'body' | 'dispute'> {
  const dispute = disputeOf(fact);
  if (!dispute) return { body: fact.statement, dispute: null };
  const { question, so, otherwise } = inShort(dispute);
  const sides = [so, otherwise].map((version) => sideOf(dossier, version, language));
  return { body: null, dispute: { question, sides } };
}

function sideOf(
  dossier: Dossier,
  { text, date, attributions }: Version,
  language: LocaleCode,
): Side {
  const words = new Set(attributions.map((attribution) => stanceWords(attribution, language)));
  const when = date ? [date.label] : [];
  return {
    text,
    chips: attributions.flatMap((attribution) => chipOf(dossier, attribution)),
    words: [...words, ...when].join(m.dot({}, { locale: language })),
  };
}

function ofFact(
  dossier: Dossier,
  fact: Fact,
  language: LocaleCode,
): Pick<ImageText, 'site' | 'date' | 'status' | 'chips'> {
  const dispute = disputeOf(fact);
  return {
    site: dossier.title,
    date: dispute ? '' : (fact.date?.label ?? m.undated({}, { locale: language })),
    status: { words: statusWords(dossier, fact, language), mark: fact.status },
    // Each stands on the side that it is on.
    chips: dispute ? [] : chipsOf(dossier, fact),
  };
}

/** How many documents bear a status out, and as how many texts; where they disagree, that they do. */
function statusWords({ documents }: Dossier, fact: Fact, language: LocaleCode): string {
  const locale = { locale: language };
  if (fact.status === 'disputed') {
    const disagree = fact.attributions.some(({ stance }) => stance === 'disputes');
    return disagree ? m.documents_disagree({}, locale) : statusWord('disputed', language);
  }
  const stance = fact.status === 'stated' ? 'asserts' : 'reports';
  const bearing = fact.attributions.filter((attribution) => attribution.stance === stance);
  return [statusWord(fact.status, language), documentsWords(bearing, documents, language)].join(
    ' · ',
  );
}

function documentsOf({ attributions }: Fact): Set<string> {
  return new Set(attributions.map(({ document }) => document));
}

/** One chip a document, for the first of its paragraphs. */
function chipsOf(dossier: Dossier, { attributions }: Fact): Chip[] {
  return attributions
    .filter(
      ({ document }, at) => attributions.findIndex((other) => other.document === document) === at,
    )
    .flatMap((attribution) => chipOf(dossier, attribution));
}

function chipOf({ documents }: Dossier, attribution: Attribution): Chip[] {
  const document = documents.find(({ id }) => id === attribution.document);
  if (!document) return [];
  return [{ code: document.code, spot: numberedSpot(attribution), garbled: document.garbled }];
}
