/**
 * The open data by the names that its files have under `/data/`, which never change once published, each with
 * its media type.
 */
export const dataFileTypes = {
  'facts.geojson': 'application/geo+json',
  'facts.csv': 'text/csv; charset=utf-8; header=present',
  'facts.csv-metadata.json': 'application/csvm+json',
  'places.lpf.json': 'application/ld+json',
  'references.csl.json': 'application/vnd.citationstyles.csl+json',
  'references.bib': 'application/x-bibtex; charset=utf-8',
} as const;

export type DataFileName = keyof typeof dataFileTypes;

/** The names in the order they are listed in. */
export const dataFileNames = Object.keys(dataFileTypes) as DataFileName[];
