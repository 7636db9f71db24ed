import { hasLabel } from '../dates/date-label';
import { readEdtf } from '../dates/edtf-bounds';
import { yearsLasted } from '../dates/years-lasted';
import { contradicts } from '../model/status';
import type { KnownIds } from './known-ids';
import type { RawAttribution, RawFact, RawSources } from './schema';

/** Every reason why a fact does not fit the rest of its dossier: ids it names, its dates, where it is cited. */
export function factErrors(fact: RawFact, known: KnownIds, sources: RawSources): string[] {
  return [
    ...unknown('place', [...fact.places, ...routePlaces(fact)], known),
    ...routeErrors(fact),
    ...unknown('actor', fact.actors, known),
    ...unknown('kind', [fact.kind], known),
    ...[fact, ...fact.attributions].flatMap(({ date }) => (date ? dateErrors(date) : [])),
    ...durationErrors(fact),
    ...fact.attributions.flatMap((attribution) => attributionErrors(attribution, known, sources)),
  ];
}

function routePlaces({ route }: RawFact): string[] {
  return [route?.from, route?.to, route?.of].filter((place) => place !== undefined);
}

/** A line needs one named end at least, and for one that is not named the country that it is drawn towards. */
function routeErrors({ route }: RawFact): string[] {
  if (!route) return [];
  const named = [route.from, route.to].filter((end) => end !== undefined).length;
  if (named === 0) return ['has a route of which it names neither end'];
  if (named === 1 && route.of === undefined) {
    return ['has a route with an end not named, and no country (of) that it is said of'];
  }
  return [];
}

function unknown(what: keyof KnownIds, ids: string[], known: KnownIds): string[] {
  return ids.filter((id) => !known[what](id)).map((id) => `names the unknown ${what} "${id}"`);
}

function dateErrors({ edtf, words }: NonNullable<RawAttribution['date']>): string[] {
  const outcome = readEdtf(edtf);
  if (!outcome.ok) return [outcome.reason];
  if (words || hasLabel(edtf)) return [];
  return [`has the date "${edtf}" without the words a reader is to see for it`];
}

/** Years that a fact may last: each is a cell of the row of years. */
const MOST_YEARS = 60;

/** Only what began and ended in years that are known can be said of the years between. */
function durationErrors({ date }: RawFact): string[] {
  if (!date?.lasted) return [];
  const years = yearsLasted(date.edtf);
  if (years === null) {
    return [`lasted ("${date.edtf}") without a first and a last year that are known`];
  }
  return years.length > MOST_YEARS
    ? [`lasted ${years.length} years, of which the row of years has room for ${MOST_YEARS}`]
    : [];
}

function attributionErrors(
  attribution: RawAttribution,
  known: KnownIds,
  { documents, references }: RawSources,
): string[] {
  const { document: id, paragraph, stance, reading } = attribution;
  const document = documents.find((candidate) => candidate.id === id);
  if (!document) return unknown('document', [id], known);
  const reasons = unknown('reference', attribution.references, known);
  if (paragraph > document.paragraphs) {
    reasons.push(`names paragraph ${paragraph} of ${id}, which has ${document.paragraphs}`);
  }
  if (contradicts(attribution) && reading === undefined) {
    reasons.push(`${stance} by ${id} without a reading of what it says instead`);
  }
  for (const reference of references) {
    if (attribution.references.includes(reference.id) && !isCitedAt(reference, attribution)) {
      reasons.push(
        `cites "${reference.id}" at paragraph ${paragraph} of ${id}, where it does not stand`,
      );
    }
  }
  return reasons;
}

/** Whether a work's number stands in the paragraph, or the paragraph is the work's own line. */
function isCitedAt(
  { citedAs }: RawSources['references'][number],
  { document, paragraph }: RawAttribution,
): boolean {
  return citedAs.some(
    (citation) =>
      citation.document === document &&
      (citation.paragraphs.includes(paragraph) || citation.line === paragraph),
  );
}
