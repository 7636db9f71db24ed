import * as v from 'valibot';
import type { RawDossier } from './parse';
import type { RawAttribution } from './schema';
import { statusOf } from '../model/status';

/** What was published of a thing, field by field; only what a reader is told. */
type Fields = Record<string, unknown>;

/** A value before and after; null where there was none, or is none any more. */
const changeSchema = v.tuple([v.unknown(), v.unknown()]);
const changesSchema = v.record(v.string(), v.record(v.string(), changeSchema));

const releaseSchema = v.strictObject({
  /** The day, YYYY-MM-DD, and the content hash of the data then. */
  date: v.pipe(v.string(), v.isoDate()),
  hash: v.string(),
  /** By kind and id: each field that changed since the release before. The first has none. */
  facts: changesSchema,
  places: changesSchema,
  documents: changesSchema,
});

/** One state of the data that was published, and what it changed. */
export type Release = v.InferOutput<typeof releaseSchema>;
type Kind = 'facts' | 'places' | 'documents';
export const kinds: readonly Kind[] = ['facts', 'places', 'documents'];

/** The name of the file, beside those of the contract. No hash counts it: it tells of them. */
export const historyName = 'history.json';

/** Reads the history of a dossier; one without such a file has none. Throws where it is not as it should be. */
export function parseHistory(json: string | null): Release[] {
  return json === null ? [] : v.parse(v.array(releaseSchema), JSON.parse(json));
}

/** What one state of the data has changed since the one before, which is null for the first. */
export function releaseOf(
  date: string,
  hash: string,
  before: PublishedState | null,
  after: PublishedState,
): Release {
  const changes = (kind: Kind) => (before ? changesOf(before[kind], after[kind]) : {});
  return {
    date,
    hash,
    facts: changes('facts'),
    places: changes('places'),
    documents: changes('documents'),
  };
}

/** All that is told of a dossier, by kind and id. */
export type PublishedState = Record<Kind, Record<string, Fields>>;

/** The parts of a dossier that a history is made of; an older one may lack any but the ids. */
export type Published = Pick<RawDossier, 'facts' | 'places'> & {
  sources: Pick<RawDossier['sources'], 'documents'>;
};

/** What a dossier tells, without what only programs read. */
export function publishedState({ facts, places, sources }: Published): PublishedState {
  return {
    facts: byId(facts, ({ id, attributions, ...fact }) => [
      id,
      {
        statement: fact.statement,
        question: fact.question,
        note: fact.note,
        date: fact.date,
        places: fact.places,
        actors: fact.actors,
        status: statusOf(attributions),
        ...Object.fromEntries(
          attributions.map(({ document }) => [
            `says ${document}`,
            attributions.filter((said) => said.document === document).map(withoutDocument),
          ]),
        ),
      },
    ]),
    places: byId(places, ({ id, geometry, properties }) => [
      id,
      {
        name: properties.name,
        kindLabel: properties.kindLabel,
        locator: properties.locator,
        note: properties.note,
        precision: properties.precision,
        radiusKm: properties.radiusKm,
        coordinateSource: properties.coordinateSource,
        position:
          properties.labelPoint ?? (geometry.type === 'Point' ? geometry.coordinates : undefined),
      },
    ]),
    documents: byId(sources.documents, ({ id, ...document }) => [
      id,
      {
        name: document.name,
        summary: document.summary,
        reliability: document.reliability,
        reliabilityWhy: document.reliabilityWhy,
        version: document.version,
        licenceText: document.licenceText,
        origin: document.origin,
        URL: document.URL,
      },
    ]),
  };
}

/** What is said, without who says it, which stands above. */
function withoutDocument(said: RawAttribution): Fields {
  return Object.fromEntries(Object.entries(said).filter(([name]) => name !== 'document'));
}

function byId<Entry>(
  entries: readonly Entry[],
  told: (entry: Entry) => [string, Fields],
): Record<string, Fields> {
  return Object.fromEntries(entries.map(told));
}

/** By id, each field that differs. What is new or gone has all its fields on one side. */
function changesOf(
  before: Record<string, Fields>,
  after: Record<string, Fields>,
): Release['facts'] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const [was, is] = [before[id], after[id]];
      const isWhole = was === undefined || is === undefined;
      // A fact that is gone or new is told by its statement alone: its former address leads on.
      const names = isWhole
        ? ['statement', 'name']
        : [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
      const fields = names.flatMap((name): [string, [unknown, unknown]][] => {
        const pair: [unknown, unknown] = [was?.[name] ?? null, is?.[name] ?? null];
        return isSame(...pair) ? [] : [[name, pair]];
      });
      return fields.length === 0 ? [] : [[id, Object.fromEntries(fields)]];
    }),
  );
}

/** Whether two values say the same, whatever the order their parts are written in. */
function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * What is wrong with a history, a sentence each: its last release has to be the data of now, and each change has to
 * begin where the one before ended.
 */
export function historyErrors(
  releases: readonly Release[],
  hash: string,
  now: PublishedState,
): string[] {
  const last = releases.at(-1);
  if (last?.hash !== hash) {
    return [
      `The data is ${hash}, the history ends with ${last?.hash ?? 'nothing'}: npm run history`,
    ];
  }
  return kinds.flatMap((kind) => {
    const known = new Map<string, unknown>();
    const breaks = releases.flatMap((release) =>
      Object.entries(release[kind]).flatMap(([id, fields]) =>
        Object.entries(fields).flatMap(([field, [before, after]]) => {
          const key = `${id} ${field}`;
          const isBroken = known.has(key) && !isSame(known.get(key), before);
          known.set(key, after);
          return isBroken
            ? [`${kind}: ${key} does not go on from the release before ${release.date}.`]
            : [];
        }),
      ),
    );
    const ends = [...known].flatMap(([key, value]) => {
      const [id = '', ...field] = key.split(' ');
      const is = now[kind][id]?.[field.join(' ')] ?? null;
      const isGone = now[kind][id] === undefined;
      return isGone || isSame(is, value) ? [] : [`${kind}: ${key} is not what the history says.`];
    });
    return [...breaks, ...ends];
  });
}
