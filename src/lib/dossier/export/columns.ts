import type { Attribution, Dossier, Fact, Place, Reference } from '../model/dossier';
import { independentTexts } from '../model/shared-texts';
import { cellList } from './cell-list';
import type { Addresses, Stamp } from './stamp';

/** `date` is a day, YYYY-MM-DD; degrees and kilometres are `number`. */
export type ColumnType = 'string' | 'number' | 'date' | 'boolean';
export type Cell = string | number | boolean | null;

/** What a row is made from: one fact at one of its places, in one language. */
export interface RowSource {
  dossier: Dossier;
  fact: Fact;
  /** Null for a fact without a place. */
  place: Place | null;
  /** The works its documents cite for it, each once, in the order they are cited in. */
  references: readonly Reference[];
  addresses: Addresses;
  stamp: Stamp;
}

interface Definition {
  key: string;
  type: ColumnType;
  /** Several values in a cell, as cell-list.ts puts them. */
  list?: true;
  /** A column for each language of the file: `statement_en`, `statement_ar`. */
  perLanguage?: true;
  /** Only in a file that holds a part of the dossier. */
  onlyInViews?: true;
  cell(source: RowSource): Cell;
}

const each = (fact: Fact, item: (attribution: Attribution) => string | number | undefined) =>
  cellList(fact.attributions.map(item));

/** Whether a fact rests on machine-garbled documents alone. */
function restsOnGarbled({ fact, dossier }: RowSource): boolean {
  const garbled = new Set(
    dossier.documents.filter((document) => document.garbled).map(({ id }) => id),
  );
  return fact.attributions.every(({ document }) => garbled.has(document));
}

/** The columns of the table of facts, in their order. A name once published keeps its meaning. */
export const definitions = [
  { key: 'fact_id', type: 'string', cell: ({ fact }) => fact.id },
  { key: 'place_id', type: 'string', cell: ({ place }) => place?.id ?? null },
  { key: 'statement', type: 'string', perLanguage: true, cell: ({ fact }) => fact.statement },
  { key: 'status', type: 'string', cell: ({ fact }) => fact.status },
  { key: 'kind', type: 'string', cell: ({ fact }) => fact.kind },
  { key: 'actors', type: 'string', list: true, cell: ({ fact }) => cellList(fact.actors) },
  { key: 'year_cell', type: 'string', cell: ({ fact }) => fact.cell },
  { key: 'date_edtf', type: 'string', cell: ({ fact }) => fact.date?.edtf ?? null },
  { key: 'date_from', type: 'date', cell: ({ fact }) => fact.date?.from ?? null },
  { key: 'date_to', type: 'date', cell: ({ fact }) => fact.date?.to ?? null },
  {
    key: 'date_words',
    type: 'string',
    perLanguage: true,
    cell: ({ fact }) => fact.date?.label ?? null,
  },
  { key: 'date_basis', type: 'string', cell: ({ fact }) => fact.date?.basis ?? null },
  {
    key: 'question',
    type: 'string',
    perLanguage: true,
    cell: ({ fact }) => fact.question ?? null,
  },
  {
    key: 'documents',
    type: 'string',
    list: true,
    cell: ({ fact }) => each(fact, ({ document }) => document),
  },
  {
    key: 'paragraphs',
    type: 'string',
    list: true,
    cell: ({ fact }) => each(fact, ({ paragraph }) => paragraph),
  },
  {
    key: 'spots',
    type: 'string',
    list: true,
    cell: ({ fact }) => each(fact, ({ where }) => where),
  },
  {
    key: 'stances',
    type: 'string',
    list: true,
    cell: ({ fact }) => each(fact, ({ stance }) => stance),
  },
  {
    key: 'attributed_to',
    type: 'string',
    list: true,
    perLanguage: true,
    cell: ({ fact }) => each(fact, ({ by }) => by),
  },
  {
    key: 'readings',
    type: 'string',
    list: true,
    perLanguage: true,
    cell: ({ fact }) => each(fact, ({ reading }) => reading),
  },
  {
    key: 'reading_dates',
    type: 'string',
    list: true,
    cell: ({ fact }) => each(fact, ({ date }) => date?.edtf),
  },
  {
    key: 'cited',
    type: 'string',
    list: true,
    cell: ({ fact }) =>
      each(fact, ({ references }) => references.map(({ id }) => id).join(', ') || undefined),
  },
  {
    key: 'independent_texts',
    type: 'number',
    cell: ({ fact, dossier }) => independentTexts(fact.attributions, dossier.documents),
  },
  { key: 'garbled_only', type: 'boolean', cell: restsOnGarbled },
  {
    key: 'references',
    type: 'string',
    list: true,
    cell: ({ references }) => cellList(references.map(({ id }) => id)),
  },
  {
    key: 'reference_titles',
    type: 'string',
    list: true,
    cell: ({ references }) => cellList(references.map(({ title }) => title)),
  },
  {
    key: 'reference_urls',
    type: 'string',
    list: true,
    cell: ({ references }) => cellList(references.map(({ address }) => address?.url)),
  },
  { key: 'places', type: 'string', list: true, cell: ({ fact }) => cellList(fact.places) },
  {
    key: 'place_name',
    type: 'string',
    perLanguage: true,
    cell: ({ place }) => place?.name ?? null,
  },
  {
    key: 'place_kind',
    type: 'string',
    perLanguage: true,
    cell: ({ place }) => place?.kindLabel ?? null,
  },
  { key: 'place_layer', type: 'string', cell: ({ place }) => place?.layer ?? null },
  { key: 'place_country', type: 'string', cell: ({ place }) => place?.country ?? null },
  { key: 'place_precision', type: 'string', cell: ({ place }) => place?.precision ?? null },
  { key: 'place_radius_km', type: 'number', cell: ({ place }) => place?.radiusKm ?? null },
  { key: 'place_same_site', type: 'string', cell: ({ place }) => place?.sameSiteAs ?? null },
  { key: 'longitude', type: 'number', cell: ({ place }) => place?.point[0] ?? null },
  { key: 'latitude', type: 'number', cell: ({ place }) => place?.point[1] ?? null },
  {
    key: 'coordinate_source',
    type: 'string',
    cell: ({ place }) => place?.coordinateSource ?? null,
  },
  { key: 'fact_url', type: 'string', cell: ({ fact, addresses }) => addresses.fact(fact.id) },
  {
    key: 'place_url',
    type: 'string',
    cell: ({ place, addresses }) => place && addresses.place(place.id),
  },
  {
    key: 'view_url',
    type: 'string',
    onlyInViews: true,
    cell: ({ stamp }) => stamp.view?.link ?? null,
  },
  { key: 'dossier_version', type: 'string', cell: ({ stamp }) => `${stamp.version} ${stamp.hash}` },
  { key: 'licence', type: 'string', cell: ({ stamp }) => stamp.licence },
  { key: 'cite_as', type: 'string', cell: ({ stamp }) => stamp.citeAs },
] as const satisfies readonly Definition[];

export type ColumnKey = (typeof definitions)[number]['key'];

/** A column of a file; `definition` is shared by the columns of several languages. */
export interface Column {
  name: string;
  definition: Definition & { key: ColumnKey };
  /** BCP 47 tag, where the column is of one language. */
  language?: string;
}

/** The columns of a file in these languages. Their names are plain enough for any table: "statement_zh_hant". */
export function columnsFor(languages: readonly string[], isView: boolean): Column[] {
  const inFile: readonly Column['definition'][] = definitions;
  return inFile
    .filter(({ onlyInViews }) => isView || !onlyInViews)
    .flatMap((definition): Column[] =>
      definition.perLanguage
        ? languages.map((language) => ({
            name: `${definition.key}_${language.toLowerCase().replaceAll('-', '_')}`,
            definition,
            language,
          }))
        : [{ name: definition.key, definition }],
    );
}
