import * as v from 'valibot';
import {
  stances,
  precisions,
  bases,
  spots,
  paragraphKinds,
  markerShapes,
} from '../model/vocabulary';

/**
 * The data contract of `public/geo/`, as written on disk: one definition from which the types follow.
 * What a schema cannot see (unknown ids, EDTF, missing languages, geometry) is looked for in check.ts.
 */

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a kebab-case id (a–z, 0–9, single hyphens)'),
);

/** The same text in each language of the dossier, keyed by BCP 47 tag. */
export const textSchema = v.record(v.string(), v.string());

const address = v.pipe(v.string(), v.url('is not an address'));

const position = v.tuple([v.number(), v.number()]);

/** An entry of a public gazetteer, with where it was seen that it is this one. */
const identitySchema = v.strictObject({
  /** Whether the entry is the thing itself, or what it lies in. */
  relation: v.picklist(['same', 'within']),
  URL: address,
  seenIn: textSchema,
});

export const placePropertiesSchema = v.strictObject({
  layer: id,
  type: id,
  kindLabel: textSchema,
  name: textSchema,
  aliases: v.array(v.string()),
  locator: v.optional(textSchema),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166 code'))),
  precision: v.picklist(precisions),
  /** Kilometres the point may be off. */
  radiusKm: v.pipe(v.number(), v.minValue(0)),
  coordinateSource: textSchema,
  note: v.optional(textSchema),
  metonym: v.optional(v.boolean()),
  sameSiteAs: v.optional(id),
  identities: v.optional(v.array(identitySchema)),
  /** Where the marker of an area or a line stands: [longitude, latitude] in degrees. */
  labelPoint: v.optional(position),
});

const dateSchema = v.strictObject({
  edtf: v.string(),
  basis: v.picklist(bases),
  words: v.optional(textSchema),
  /** It lasted from the first of its years to the last: without this, an interval says that it was some time within. */
  lasted: v.optional(v.literal(true)),
});

const attributionSchema = v.strictObject({
  document: id,
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  stance: v.picklist(stances),
  references: v.array(id),
  where: v.optional(v.picklist(spots)),
  by: v.optional(textSchema),
  reading: v.optional(textSchema),
  date: v.optional(v.strictObject({ edtf: v.string(), words: v.optional(textSchema) })),
});

export const factSchema = v.strictObject({
  id,
  kind: id,
  places: v.array(id),
  actors: v.array(id),
  date: v.nullable(dateSchema),
  statement: textSchema,
  question: v.optional(textSchema),
  /** Ours, not a document's: what a reader has to know to weigh the versions. */
  note: v.optional(textSchema),
  /** A movement; the end that no document names is absent, and then it needs `of`, the country that it is said of. */
  route: v.optional(
    v.strictObject({
      from: v.optional(id),
      to: v.optional(id),
      of: v.optional(id),
      /** What moved, in a few words: the line on the map is labelled with them. */
      label: textSchema,
    }),
  ),
  attributions: v.pipe(v.array(attributionSchema), v.minLength(1, 'names no document')),
});

export const documentSchema = v.looseObject({
  id,
  /** Two letters shown on every chip, the same in all languages. */
  code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not two capital letters')),
  file: v.string(),
  title: v.string(),
  name: textSchema,
  language: v.string(),
  kind: v.string(),
  retrieved: v.nullable(v.string()),
  licence: v.nullable(v.string()),
  reliability: v.picklist(['high', 'moderate', 'low']),
  reliabilityWhy: textSchema,
  /** Mangled by a machine: what rests on it alone says so. */
  garbled: v.optional(v.boolean()),
  summary: textSchema,
  /** What sort of text it is, which version of it, and under what licence, in words. */
  kindLabel: textSchema,
  version: textSchema,
  licenceText: textSchema,
  /** Where the title is not the document's own. */
  titleNote: v.optional(textSchema),
  /** The same word on all documents that are largely one text: they are no witnesses independent of each other. */
  sharedText: v.optional(id),
  /** Our note on the work that its text is likely from, and how we know. */
  origin: v.optional(v.strictObject({ title: v.string(), URL: address, note: textSchema })),
  /** Where it can be read as it is today, and the list of its versions at the document's date. */
  URL: v.optional(address),
  versionsURL: v.optional(address),
  /** How many works it cites. */
  referenceCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const citationSchema = v.looseObject({
  document: id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Ordinals of the document's paragraphs in which the number stands. */
  paragraphs: v.array(v.number()),
  /** Ordinal of the reference's own line in the document. */
  line: v.number(),
  /** Days YYYY-MM-DD on which, by that document, the work was read and archived. */
  accessed: v.optional(v.string()),
  archived: v.optional(v.string()),
  /** The archived copy's address, where the document gives one. */
  archiveURL: v.optional(address),
});

export const referenceSchema = v.looseObject({
  id,
  type: v.string(),
  title: v.string(),
  /** Our own translation of a title in a language of none of the documents. */
  titleTranslation: v.optional(textSchema),
  author: v.optional(
    v.array(
      v.looseObject({
        family: v.optional(v.string()),
        given: v.optional(v.string()),
        literal: v.optional(v.string()),
      }),
    ),
  ),
  'container-title': v.optional(v.string()),
  issued: v.optional(v.object({ 'date-parts': v.array(v.array(v.number())) })),
  language: v.optional(v.string()),
  /** Its address, only with the public source that shows it: the documents print none. */
  URL: v.optional(address),
  urlSource: v.optional(textSchema),
  /** Whose page is at that address, where it is not the outlet's own. */
  source: v.optional(v.string()),
  publisher: v.optional(v.string()),
  'publisher-place': v.optional(v.string()),
  citedAs: v.pipe(v.array(citationSchema), v.minLength(1, 'is cited by no document')),
  note: v.optional(textSchema),
});

/** The two lists as they stand; each entry is fitted by itself, so that one bad entry is named alone. */
export const sourcesSchema = v.strictObject({
  documents: v.array(v.unknown()),
  references: v.array(v.unknown()),
});

const coverageParagraphSchema = v.strictObject({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(paragraphKinds),
  /** Ids of the facts that rest on it. */
  facts: v.array(id),
  /** Why it yields no fact. */
  reason: v.optional(textSchema),
  /** What it says that no fact has, and why. */
  left: v.optional(textSchema),
});

/** Every paragraph of every document, by document id, and what was drawn from it. */
export const coverageSchema = v.strictObject({
  documents: v.record(id, v.array(coverageParagraphSchema)),
});

const named = v.strictObject({ id, name: textSchema });
const actorSchema = v.strictObject({
  id,
  name: textSchema,
  /** Other names and spellings, in any language, for the search. */
  aliases: v.optional(v.array(v.string()), []),
  identities: v.optional(v.array(identitySchema), []),
});
/** Somebody whom facts name: under all these names the search finds the facts that have one of them. */
const personSchema = v.strictObject({ id, names: v.pipe(v.array(v.string()), v.minLength(1)) });
const colour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/, 'is not a #rrggbb colour'));

/** A step of the story: what is told, and the facts that it rests on. */
const storyStepSchema = v.strictObject({
  id,
  title: textSchema,
  /** What a reader is told first, in our own words; each sentence with the facts of the step that bear it out. */
  sentences: v.pipe(
    v.array(
      v.strictObject({
        text: textSchema,
        facts: v.pipe(v.array(id), v.minLength(1, 'has no fact that bears it out')),
      }),
    ),
    v.minLength(1, 'tells nothing'),
  ),
  facts: v.pipe(v.array(id), v.minLength(1)),
});

/** What makes this dossier an atlas of its own: names, layers, actors, first view. */
export const manifestSchema = v.looseObject({
  title: textSchema,
  subtitle: textSchema,
  description: textSchema,
  /** What it is about, in one sentence: the first that a reader is told. */
  subject: v.optional(textSchema),
  version: v.string(),
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  members: v.array(v.string()),
  plusOne: v.optional(v.array(v.string()), []),
  /** Who the plus-one is, and whose: for the map, by language. */
  plusOneLabel: v.optional(
    v.record(v.string(), v.strictObject({ name: v.string(), gloss: v.string() })),
  ),
  view: v.strictObject({
    /** [west, south, east, north] in degrees. */
    bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  }),
  layers: v.array(
    v.looseObject({
      id,
      name: textSchema,
      shape: v.picklist(markerShapes),
      light: colour,
      dark: colour,
    }),
  ),
  kinds: v.array(named),
  actors: v.array(actorSchema),
  people: v.optional(v.array(personSchema), []),
  /** The steps of the story, in order; a dossier may have none. */
  story: v.optional(v.array(storyStepSchema), []),
});

export type Text = v.InferOutput<typeof textSchema>;
export type RawPlaceProperties = v.InferOutput<typeof placePropertiesSchema>;
export type RawIdentity = v.InferOutput<typeof identitySchema>;
export type RawFact = v.InferOutput<typeof factSchema>;
export type RawAttribution = v.InferOutput<typeof attributionSchema>;
export type RawDocument = v.InferOutput<typeof documentSchema>;
export type RawReference = v.InferOutput<typeof referenceSchema>;
export interface RawSources {
  documents: RawDocument[];
  references: RawReference[];
}
export type RawManifest = v.InferOutput<typeof manifestSchema>;
export type RawCoverage = v.InferOutput<typeof coverageSchema>;
export type RawCoverageParagraph = v.InferOutput<typeof coverageParagraphSchema>;
