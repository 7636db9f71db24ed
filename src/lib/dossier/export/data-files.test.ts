import type { FeatureCollection } from 'geojson';
import gjv from 'geojson-validation';
import { describe, expect, it } from 'vitest';
import { dataFileNames, type DataFileName } from './data-file-names';
import { describedColumns, makeDataFile, type Languages } from './data-files';
import { fixtureAddresses } from './fixture';
import { dossierFromDisk, rawDossierFromDisk } from '$lib/build/dossier-from-disk';
import { geometryErrors } from '../contract/geometry-errors';

const tags = ['en', 'ar', 'zh-Hant'];
const languages = tags.map((tag) => dossierFromDisk(tag)) as unknown as Languages;
const [dossier] = languages;
const text = (name: DataFileName) =>
  makeDataFile(name, languages, rawDossierFromDisk().sources.references, {
    citation: 'The atlas',
    about: 'https://atlas.example/en/data/',
    addresses: fixtureAddresses,
    relativePlace: (id) => id,
    column: ({ name: column }) => ({ en: column }),
  });

type Json = Record<string, unknown>;
const geojson = JSON.parse(text('facts.geojson')) as FeatureCollection & { metadata: Json };
const properties = geojson.features.map((feature) => feature.properties as Json);

describe('facts.geojson of the dossier', () => {
  it('is valid GeoJSON, with rings wound and positions in range', () => {
    expect(gjv.isFeatureCollection(geojson, true)).toEqual([]);
    const placed = geojson.features.filter(({ geometry }) => (geometry as unknown) !== null);
    expect(placed.flatMap(geometryErrors)).toEqual([]);
    expect(new Set(placed.map(({ geometry }) => geometry.type))).toEqual(
      new Set(['Point', 'Polygon', 'LineString']),
    );
  });

  it('has every fact at every place, and no row twice', () => {
    const expected = dossier.facts.flatMap(({ id, places }) =>
      places.length > 0 ? places.map((place) => `${id}/${place}`) : [id],
    );
    expect(geojson.features.map(({ id }) => id)).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('has a geometry exactly where the fact has a place', () => {
    for (const { geometry, properties: row } of geojson.features) {
      expect((geometry as unknown) !== null, String(row?.fact_id)).toBe(row?.place_id !== null);
    }
  });

  it('is flat, has the same columns in every row, and one type in each', () => {
    const columns = describedColumns(tags).filter(({ key }) => key !== 'view_url');
    const types = new Map(columns.flatMap(({ names, type }) => names.map((name) => [name, type])));
    for (const row of properties) {
      expect(Object.keys(row)).toEqual([...types.keys()]);
      for (const [name, value] of Object.entries(row)) {
        if (value === null) continue;
        const type = types.get(name);
        expect(typeof value, name).toBe(type === 'date' ? 'string' : type);
        if (type === 'date') expect(value, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  it('has something in every column somewhere', () => {
    const empty = Object.keys(properties[0] ?? {}).filter((name) =>
      properties.every((row) => row[name] === null),
    );
    expect(empty).toEqual([]);
  });

  it('keeps every document, paragraph and reference of every fact', () => {
    for (const { id, attributions } of dossier.facts) {
      const row = properties.find(({ fact_id }) => fact_id === id);
      const list = (name: string) => String(row?.[name]).split(' | ');
      expect(list('documents'), id).toEqual(attributions.map(({ document }) => document));
      expect(list('paragraphs').map(Number), id).toEqual(
        attributions.map(({ paragraph }) => paragraph),
      );
      const cited = attributions.flatMap(({ references }) => references.map((work) => work.id));
      if (cited.length > 0) expect(new Set(list('references')), id).toEqual(new Set(cited));
    }
  });
});

describe('every file', () => {
  const { version, hash } = dossier;

  it.each(dataFileNames)('%s names licence, version and how to cite', (name) => {
    const content = text(name);
    expect(content).toMatch(/CC-BY-SA-4\.0|creativecommons\.org\/licenses\/by-sa\/4\.0/);
    expect(content).toContain(version);
    expect(content).toContain(hash);
    expect(content).toContain('The atlas, https://atlas.example/en/data/');
  });

  it('is under the licence that the dossier states', () => {
    const { licence } = rawDossierFromDisk().manifest as unknown as { licence: { data: string } };
    expect(geojson.metadata.licence).toBe(licence.data);
  });
});

describe('facts.csv-metadata.json', () => {
  it('describes the columns of facts.csv in their order', () => {
    const metadata = JSON.parse(text('facts.csv-metadata.json')) as {
      url: string;
      tableSchema: { columns: { name: string }[] };
    };
    const [header] = text('facts.csv').slice(1).split('\r\n');
    expect(metadata.url).toBe('facts.csv');
    expect(metadata.tableSchema.columns.map(({ name }) => name).join(',')).toBe(header);
  });
});
