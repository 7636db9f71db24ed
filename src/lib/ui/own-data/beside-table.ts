import { csv } from '$lib/dossier/export/csv';
import type { Fact } from '$lib/dossier/model/dossier';
import type { Beside, FiledRow } from '$lib/own-data/model/beside';
import { spansOf } from '$lib/own-data/model/cells';

/** What the table can be sorted by. */
export const sortings = ['found', 'entry', 'years'] as const;
export type Sorting = (typeof sortings)[number];

/** Rows of a kind, or of all; sorted, where two are equal, as they came. */
export function rowsFor(
  rows: readonly FiledRow[],
  beside: Beside | null,
  sorting: Sorting,
  language: string,
): FiledRow[] {
  const wanted = rows.filter((row) => beside === null || row.beside === beside);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const by: Record<Sorting, (one: FiledRow, other: FiledRow) => number> = {
    // As the worker has them: by kind, and the best fact of each entry first.
    found: () => 0,
    entry: (one, other) => compare(one.title, other.title),
    years: (one, other) => firstYear(one) - firstYear(other) || compare(one.cell, other.cell),
  };
  return sorting === 'found' ? wanted : wanted.sort(by[sorting]);
}

/** The first known year of an entry; infinite for the undated, which come last. */
function firstYear({ cell }: FiledRow): number {
  return Math.min(...spansOf(cell).map(({ from, to }) => (Number.isFinite(from) ? from : to)));
}

/** The names of the columns, in the form of the atlas's other tables. */
const heading = [
  ...['own_file', 'own_entry', 'own_title', 'own_years', 'found', 'km', 'shared_words'],
  ...['fact_id', 'statement', 'status', 'date', 'paragraphs', 'fact_url'],
];

/** How cells of the file are worded. */
export interface TableWords {
  titleOf(row: FiledRow): string;
  yearsOf(cell: string): string;
  besideOf(beside: Beside): string;
  /** "A ¶3, B ¶7". */
  paragraphsOf(fact: Fact): string;
  /** A whole address. */
  linkOf(fact: Fact): string;
  undated: string;
}

/** Rows as a table for a spreadsheet. */
export function tableFile(rows: readonly FiledRow[], words: TableWords): string {
  const lines = rows.map((row) => {
    const { fact, match } = row;
    return [
      ...[row.fileName, row.index + 1, words.titleOf(row), words.yearsOf(row.cell)],
      words.besideOf(match?.time ?? 'only'),
      ...(match ? [Math.round(match.km), match.words.join(', ')] : [null, null]),
      ...(fact
        ? [fact.id, fact.statement, fact.status, fact.date?.label ?? words.undated]
        : [null, null, null, null]),
      fact && words.paragraphsOf(fact),
      fact && words.linkOf(fact),
    ];
  });
  return csv([heading, ...lines]);
}
