import * as v from 'valibot';
import type { Feature, Geometry } from 'geojson';
import type { DataError } from './data-error';
import { fileNames, type DossierFiles } from './file-names';
import { geometryErrors } from './geometry-errors';
import {
  coverageSchema,
  documentSchema,
  factSchema,
  manifestSchema,
  placePropertiesSchema,
  referenceSchema,
  sourcesSchema,
  type RawCoverage,
  type RawFact,
  type RawManifest,
  type RawPlaceProperties,
  type RawSources,
} from './schema';

export type RawPlace = Feature<Geometry, RawPlaceProperties> & { id: string };

/** The whole contract as data, in all its languages. */
export interface RawDossier {
  manifest: RawManifest;
  places: RawPlace[];
  facts: RawFact[];
  sources: RawSources;
  coverage: RawCoverage;
}

/**
 * Reads the five files. Entries that do not fit the schema are left out and named among the errors, so that
 * later checks can still look at the rest.
 */
export function parseDossier(files: DossierFiles): { dossier: RawDossier; errors: DataError[] } {
  const errors: DataError[] = [];
  const json = (file: string) => parseJson(file, files[file] ?? null, errors);

  const manifest = fit(manifestSchema, json(fileNames.manifest), fileNames.manifest, '-', errors);
  const places = features(json(fileNames.places), errors);
  const facts = entries(factSchema, json(fileNames.facts), fileNames.facts, errors);
  const sources = fit(sourcesSchema, json(fileNames.sources), fileNames.sources, '-', errors);
  const coverage = fit(coverageSchema, json(fileNames.coverage), fileNames.coverage, '-', errors);
  const sourceList = <Output>(schema: v.GenericSchema<unknown, Output>, value: unknown) =>
    entries(schema, value, fileNames.sources, errors);

  return {
    dossier: {
      manifest: manifest ?? emptyManifest,
      places,
      facts,
      sources: {
        documents: sourceList(documentSchema, sources?.documents),
        references: sourceList(referenceSchema, sources?.references),
      },
      coverage: coverage ?? { documents: {} },
    },
    errors,
  };
}

const emptyManifest: RawManifest = {
  title: {},
  subtitle: {},
  description: {},
  version: '',
  languages: [],
  members: [],
  plusOne: [],
  view: { bounds: [0, 0, 0, 0] },
  layers: [],
  kinds: [],
  actors: [],
  people: [],
  story: [],
};

function parseJson(file: string, text: string | null, errors: DataError[]): unknown {
  if (text === null) {
    errors.push({ file, id: '-', reason: 'is not there' });
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    errors.push({ file, id: '-', reason: `is not JSON: ${(error as Error).message}` });
    return undefined;
  }
}

/** The value as the schema has it, or null with an error for each issue. Undefined was reported before. */
function fit<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  file: string,
  id: string,
  errors: DataError[],
): Output | null {
  if (value === undefined) return null;
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    errors.push({ file, id, reason: `${v.getDotPath(issue) ?? 'it'}: ${issue.message}` });
  }
  return null;
}

/** The entries of an array that fit the schema. */
function entries<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  file: string,
  errors: DataError[],
): Output[] {
  return list(value, file, errors).flatMap((entry, index) => {
    const fitted = fit(schema, entry, file, nameOf(entry, index), errors);
    return fitted ? [fitted] : [];
  });
}

function list(value: unknown, file: string, errors: DataError[]): unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) errors.push({ file, id: '-', reason: 'is not an array' });
  return [];
}

function features(value: unknown, errors: DataError[]): RawPlace[] {
  const file = fileNames.places;
  if (value === undefined) return [];
  const collection = Object(value) as { type?: unknown; features?: unknown };
  if (collection.type !== 'FeatureCollection') {
    errors.push({ file, id: '-', reason: 'is not a FeatureCollection' });
    return [];
  }
  return list(collection.features, file, errors).flatMap((entry, index) => {
    const name = nameOf(entry, index);
    const reasons = geometryErrors(entry);
    errors.push(...reasons.map((reason) => ({ file, id: name, reason })));
    const { id, properties } = Object(entry) as { id?: unknown; properties?: unknown };
    if (typeof id !== 'string') {
      errors.push({ file, id: name, reason: 'has no string id' });
      return [];
    }
    const fitted = fit(placePropertiesSchema, properties ?? null, file, name, errors);
    return fitted && reasons.length === 0 ? [{ ...(entry as RawPlace), properties: fitted }] : [];
  });
}

function nameOf(entry: unknown, index: number): string {
  const { id } = Object(entry) as { id?: unknown };
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}
