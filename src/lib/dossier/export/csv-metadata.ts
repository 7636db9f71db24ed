import { LIST_SEPARATOR } from './cell-list';
import type { Column } from './columns';
import type { FactTable } from './fact-table';

/** Words about a column by language. */
export type ColumnWords = (column: Column) => Record<string, string>;

/**
 * What a machine needs to read the table's CSV right: CSV on the Web (W3C), to lie beside it under the name
 * that this standard looks for, "{file}-metadata.json".
 */
export function csvMetadata(
  { columns, stamp }: FactTable,
  file: string,
  words: ColumnWords,
): Record<string, unknown> {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': stamp.title,
    'dc:license': { '@id': stamp.licenceUrl },
    'dc:bibliographicCitation': stamp.citeAs,
    'dc:hasVersion': `${stamp.version} ${stamp.hash}`,
    ...(stamp.about !== null && { 'dc:isReferencedBy': { '@id': stamp.about } }),
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', header: true, trim: false },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        datatype: column.definition.type,
        ...(column.definition.list && { separator: LIST_SEPARATOR }),
        ...(column.language !== undefined && { lang: column.language }),
        'dc:description': words(column),
      })),
    },
  };
}
