import * as v from 'valibot';
import type { Feature, Geometry } from 'geojson';
import type { Fault } from './data-error';
import { fileNames, type DossierFiles } from './file-names';
import { geometryFaults } from './geometry-errors';
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
 * Reads the five files. Entries that do not fit the schema are left out and named among the faults, so that
 * later checks can still look at the rest.
 */
export function parseDossier(files: DossierFiles): { dossier: RawDossier; faults: Fault[] } {
  const faults: Fault[] = [];
  const json = (file: string) => parseJson(file, files[file] ?? null, faults);

  const manifest = fit(manifestSchema, json(fileNames.manifest), fileNames.manifest, '-', faults);
  const places = features(json(fileNames.places), faults);
  const facts = entries(factSchema, json(fileNames.facts), fileNames.facts, faults);
  const sources = fit(sourcesSchema, json(fileNames.sources), fileNames.sources, '-', faults);
  const coverage = fit(coverageSchema, json(fileNames.coverage), fileNames.coverage, '-', faults);
  const sourceList = <Output>(schema: v.GenericSchema<unknown, Output>, value: unknown) =>
    entries(schema, value, fileNames.sources, faults);

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
    faults,
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

function parseJson(file: string, text: string | null, faults: Fault[]): unknown {
  if (text === null) {
    faults.push({ file, id: '-', reason: 'is not there' });
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    faults.push({ file, id: '-', reason: `is not JSON: ${(error as Error).message}` });
    return undefined;
  }
}

/** The value as the schema has it, or null with a fault for each issue. Undefined was reported before. */
function fit<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  file: string,
  id: string,
  faults: Fault[],
): Output | null {
  if (value === undefined) return null;
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    faults.push({ file, id, reason: `${v.getDotPath(issue) ?? 'it'}: ${issue.message}` });
  }
  return null;
}

/** The entries of an array that fit the schema. */
function entries<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  file: string,
  faults: Fault[],
): Output[] {
  return list(value, file, faults).flatMap((entry, index) => {
    const fitted = fit(schema, entry, file, nameOf(entry, index), faults);
    return fitted ? [fitted] : [];
  });
}

function list(value: unknown, file: string, faults: Fault[]): unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) faults.push({ file, id: '-', reason: 'is not an array' });
  return [];
}

function features(value: unknown, faults: Fault[]): RawPlace[] {
  const file = fileNames.places;
  if (value === undefined) return [];
  const collection = Object(value) as { type?: unknown; features?: unknown };
  if (collection.type !== 'FeatureCollection') {
    faults.push({ file, id: '-', reason: 'is not a FeatureCollection' });
    return [];
  }
  return list(collection.features, file, faults).flatMap((entry, index) => {
    const name = nameOf(entry, index);
    const reasons = geometryFaults(entry);
    faults.push(...reasons.map((reason) => ({ file, id: name, reason })));
    const { id, properties } = Object(entry) as { id?: unknown; properties?: unknown };
    if (typeof id !== 'string') {
      faults.push({ file, id: name, reason: 'has no string id' });
      return [];
    }
    const fitted = fit(placePropertiesSchema, properties ?? null, file, name, faults);
    return fitted && reasons.length === 0 ? [{ ...(entry as RawPlace), properties: fitted }] : [];
  });
}

function nameOf(entry: unknown, index: number): string {
  const { id } = Object(entry) as { id?: unknown };
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}
