import { memoize } from '$lib/base/memoize';
import { scriptOf } from '$lib/base/script';
import type {
  Attribution,
  Dossier,
  Fact,
  FactDate,
  Identity,
  Place,
  Reference,
} from '../model/dossier';
import { UNDATED } from '../model/dossier';
import { dateLabel } from '../dates/date-label';
import { readEdtf, type Bounds } from '../dates/edtf-bounds';
import { yearsLasted } from '../dates/years-lasted';
import type { RawDossier, RawPlace } from './parse';
import type { RawAttribution, RawFact, RawIdentity, RawReference, Text } from './schema';
import { pointOf } from './place-point';
import { siteFor } from './same-site';
import { stateNamesIn } from './state-names';
import { statusOf } from '../model/status';

/**
 * One language of a sound dossier, as the reader's browser gets it. Expects what checkDossier has passed;
 * throws a sentence with the offending value where that promise is broken.
 */
export function compileDossier(raw: RawDossier, language: string, hash = ''): Dossier {
  const text = translator(language);
  const { manifest, sources } = raw;
  return {
    language,
    title: text(manifest.title),
    subtitle: text(manifest.subtitle),
    subject: manifest.subject ? text(manifest.subject) : null,
    description: text(manifest.description),
    version: manifest.version,
    hash,
    members: manifest.members,
    plusOne: manifest.plusOne,
    plusOneLabel: manifest.plusOneLabel?.[language] ?? null,
    bounds: manifest.view.bounds,
    stateNames: stateNamesIn(language),
    layers: manifest.layers.map(({ id, name, shape, light, dark }) => ({
      id,
      name: text(name),
      shape,
      light,
      dark,
    })),
    actors: manifest.actors.map(({ id, name, aliases, identities }) => ({
      id,
      name: text(name),
      aliases,
      identities: compileIdentities(identities, text),
    })),
    people: manifest.people,
    documents: sources.documents.map((document) => ({
      id: document.id,
      name: text(document.name),
      code: document.code,
      title: document.title,
      language: document.language,
      reliability: document.reliability,
      reliabilityWhy: text(document.reliabilityWhy),
      garbled: document.garbled ?? false,
      summary: text(document.summary),
      kindLabel: text(document.kindLabel),
      version: text(document.version),
      licence: text(document.licenceText),
      titleNote: document.titleNote && text(document.titleNote),
      sharedText: document.sharedText,
      origin: document.origin && {
        title: document.origin.title,
        url: document.origin.URL,
        note: text(document.origin.note),
      },
      address:
        document.URL === undefined
          ? undefined
          : { url: document.URL, versions: document.versionsURL },
      referenceCount: document.referenceCount,
    })),
    references: sources.references.map((reference) => compileReference(reference, text)),
    places: raw.places.map((place) => compilePlace(place, raw.places, language, text)),
    facts: raw.facts.map((fact) => compileFact(fact, raw, language, text)),
    story: manifest.story.map((step) => ({
      id: step.id,
      title: text(step.title),
      text: step.sentences.map((sentence) => text(sentence.text)).join(betweenSentences(language)),
      facts: step.facts,
    })),
  };
}

/** Chinese sets no space after its full stop. */
function betweenSentences(language: string): string {
  return scriptOf(language).startsWith('Han') ? '' : ' ';
}

type Translate = (text: Text) => string;

function translator(language: string): Translate {
  return (text) => {
    const translated = text[language];
    if (translated === undefined) {
      throw new Error(`No "${language}" in the text ${JSON.stringify(text)}.`);
    }
    return translated;
  };
}

function compilePlace(
  place: RawPlace,
  all: readonly RawPlace[],
  language: string,
  text: Translate,
): Place {
  const { id, geometry, properties } = place;
  const point = pointOf(place);
  if (point === undefined) throw new Error(`Place "${id}" has no point for its marker.`);
  return {
    id,
    name: text(properties.name),
    layer: properties.layer,
    kindLabel: text(properties.kindLabel),
    locator: properties.locator && text(properties.locator),
    note: properties.note && text(properties.note),
    aliases: properties.aliases,
    country: properties.country,
    countryName: properties.country && countryName(properties.country, language),
    precision: properties.precision,
    radiusKm: properties.radiusKm,
    coordinateSource: text(properties.coordinateSource),
    point,
    geometry: geometry.type === 'Point' ? undefined : geometry,
    sameSiteAs: siteFor(place, all),
    identities: compileIdentities(properties.identities ?? [], text),
  };
}

const stateNames = memoize(
  (language: string) => new Intl.DisplayNames([language], { type: 'region' }),
);

/** Here and not in the browser, which would read its tables of all states to say four names, and the first page would wait. */
function countryName(code: string, language: string): string {
  return stateNames(language).of(code) ?? code;
}

function compileIdentities(identities: readonly RawIdentity[], text: Translate): Identity[] {
  return identities.map(({ relation, URL, seenIn }) => ({
    relation,
    url: URL,
    seenIn: text(seenIn),
  }));
}

function compileReference(reference: RawReference, text: Translate): Reference {
  return {
    id: reference.id,
    type: reference.type,
    title: reference.title,
    language: reference.language,
    outlet: reference['container-title'],
    publisher: reference.publisher,
    issued: reference.issued?.['date-parts'][0]
      ?.map((part) => String(part).padStart(2, '0'))
      .join('-'),
    note: reference.note && text(reference.note),
    translation: reference.titleTranslation && text(reference.titleTranslation),
    authors: (reference.author ?? []).map(
      ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
    ),
    address:
      reference.URL && reference.urlSource
        ? { url: reference.URL, seenIn: text(reference.urlSource), source: reference.source }
        : undefined,
    citedAs: reference.citedAs.map(
      ({ document, number, line, accessed, archived, archiveURL }) => ({
        document,
        number,
        line,
        accessed,
        archived,
        archiveURL,
      }),
    ),
  };
}

function compileFact(fact: RawFact, raw: RawDossier, language: string, text: Translate): Fact {
  const bounds = fact.date ? boundsOf(fact.date.edtf) : {};
  const years = fact.date?.lasted ? yearsLasted(fact.date.edtf) : null;
  return {
    id: fact.id,
    kind: fact.kind,
    places: fact.places,
    actors: fact.actors,
    date: fact.date && compileDate(fact.date, bounds, language, text),
    cell: bounds.decade ?? bounds.from?.slice(0, 4) ?? UNDATED,
    ...(years && years.length > 1 && { cells: years }),
    status: statusOf(fact.attributions),
    statement: text(fact.statement),
    question: fact.question && text(fact.question),
    note: fact.note && text(fact.note),
    route: fact.route && { ...fact.route, label: text(fact.route.label) },
    attributions: fact.attributions.map((attribution) =>
      compileAttribution(attribution, raw, language, text),
    ),
  };
}

function compileDate(
  date: NonNullable<RawFact['date']>,
  bounds: Bounds,
  language: string,
  text: Translate,
): FactDate {
  return {
    edtf: date.edtf,
    from: bounds.from,
    to: bounds.to,
    label: date.words ? text(date.words) : dateLabel(date.edtf, bounds, language),
    basis: date.basis,
  };
}

function compileAttribution(
  attribution: RawAttribution,
  raw: RawDossier,
  language: string,
  text: Translate,
): Attribution {
  const { document, paragraph, stance, where = 'text', by, reading, date } = attribution;
  const bounds = date ? boundsOf(date.edtf) : {};
  return {
    document,
    paragraph,
    stance,
    where,
    references: attribution.references.map((id) => ({
      id,
      number: numberOf(id, document, paragraph, raw),
    })),
    by: by && text(by),
    reading: reading && text(reading),
    date: date && {
      edtf: date.edtf,
      from: bounds.from,
      to: bounds.to,
      label: date.words ? text(date.words) : dateLabel(date.edtf, bounds, language),
    },
  };
}

/** The number a work has in a document at a paragraph: one work may be cited under two numbers. */
function numberOf(id: string, document: string, paragraph: number, { sources }: RawDossier) {
  const citation = sources.references
    .find((reference) => reference.id === id)
    ?.citedAs.find(
      (candidate) =>
        candidate.document === document &&
        (candidate.paragraphs.includes(paragraph) || candidate.line === paragraph),
    );
  if (!citation) throw new Error(`"${id}" is not cited in paragraph ${paragraph} of ${document}.`);
  return citation.number;
}

function boundsOf(edtf: string): Bounds {
  const outcome = readEdtf(edtf);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.bounds;
}
