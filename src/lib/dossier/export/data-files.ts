import type { DataFileName } from './data-file-names';
import { columnsFor, type Column, type ColumnKey, type ColumnType } from './columns';
import { csvMetadata, type ColumnWords } from './csv-metadata';
import { factsCsv } from './csv';
import { factTable, type Languages } from './fact-table';
import { factsGeoJson } from './geojson';
import { linkedPlaces } from './linked-places';
import { referencesBibtex, referencesCsl } from './references';
import { stampOf, type Addresses } from './stamp';
import type { RawReference } from '../contract/schema';

export type { ColumnKey, ColumnWords, Languages };

/** What the files say that the dossier does not. */
export interface DataWords {
  /** How to name the dossier in words. */
  citation: string;
  /** The page that describes the files, as a whole address; null where the site’s address is unknown. */
  about: string | null;
  addresses: Addresses;
  /** The address of a place's page as seen from `/data/`. */
  relativePlace(id: string): string;
  column: ColumnWords;
}

/** Node only: the text of one of the files, made from the dossier in all its languages. */
export function makeDataFile(
  name: DataFileName,
  languages: Languages,
  references: readonly RawReference[],
  words: DataWords,
): string {
  const { citation, about, addresses, relativePlace, column } = words;
  const stamp = stampOf(languages[0], citation, about);
  const table = () => factTable(languages, stamp, addresses);
  const makers: Record<DataFileName, () => string> = {
    'facts.geojson': () => JSON.stringify(factsGeoJson(table())),
    'facts.csv': () => factsCsv(table()),
    'facts.csv-metadata.json': () => indented(csvMetadata(table(), 'facts.csv', column)),
    'places.lpf.json': () =>
      JSON.stringify(linkedPlaces(languages, stamp, addresses, relativePlace)),
    'references.csl.json': () => indented(referencesCsl(references, stamp, languages[0].language)),
    'references.bib': () => referencesBibtex(references, stamp, languages[0].language),
  };
  return makers[name]();
}

const indented = (value: unknown) => JSON.stringify(value, null, 2);

/** One line of the description of the table of facts. */
export interface DescribedColumn {
  key: ColumnKey;
  /** Several where the column stands once in each language. */
  names: string[];
  type: ColumnType;
  list: boolean;
}

/** The columns of the table of facts for the page that describes it. */
export function describedColumns(languages: readonly string[]): DescribedColumn[] {
  const byKey = new Map<ColumnKey, Column[]>();
  for (const column of columnsFor(languages, true)) {
    const { key } = column.definition;
    byKey.set(key, [...(byKey.get(key) ?? []), column]);
  }
  return [...byKey].map(([key, columns]) => ({
    key,
    names: columns.map(({ name }) => name),
    type: columns[0]?.definition.type ?? 'string',
    list: columns[0]?.definition.list ?? false,
  }));
}
