// The committed files, as the tests read them.
import { existsSync, readFileSync } from 'node:fs';
import { AREAS } from './near/areas.mjs';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

const folder = new URL('../../public/geo/base/', import.meta.url);

export const FILES = [
  'land',
  'countries',
  'country-labels',
  'borders',
  'coast',
  'bands',
  'admin1',
  'provinces',
  'lakes',
  'rivers',
  'seas',
  'cities',
  'graticule',
  'near-airfields',
  'near-names',
  ...AREAS.map(({ file }) => file),
];

/** What the files of the base map say of their features; each file says some of it. */
export interface BaseProperties {
  code?: string | null;
  claims?: string[];
  rank?: number;
  country?: string;
  iso?: boolean;
  name?: { en: string };
  kind?: 'border' | 'disputed';
  countries?: string[];
  areas?: string[];
  plusOne?: boolean;
}

export type BaseFeature = Feature<Geometry, BaseProperties>;
export type BaseFile = string;

export function bytesOf(file: BaseFile): Buffer {
  return readFileSync(new URL(`${file}.geojson`, folder));
}

/** The picture of heights. */
export function reliefBytes(): Buffer {
  return readFileSync(new URL('relief.webp', folder));
}

export function featuresOf(file: BaseFile): BaseFeature[] {
  const text = bytesOf(file).toString('utf8');
  return (JSON.parse(text) as FeatureCollection<Geometry, BaseProperties>).features;
}

export function indexFile() {
  const url = new URL('index.json', folder);
  if (!existsSync(url)) throw new Error('Run «npm run basemap» first.');
  return JSON.parse(readFileSync(url, 'utf8')) as {
    notice: string;
    sources: { package: string; version: string }[];
    files: { file: string; bytes: number; gzip: number }[];
  };
}

/** Every line of a geometry: rings for polygons. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

export function pointsOf(geometry: Geometry): Position[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : linesOf(geometry).flat();
}

/** The segments of a line, each under one name however it is walked. */
export function segmentsOf(line: Position[]): string[] {
  return line.slice(1).map((point, i) => {
    const ends = [line[i], point].map(String);
    return ends.sort().join(' ');
  });
}
