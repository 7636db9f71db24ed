import { besideOf, matchesOf } from '../beside/compare';
import {
  besides,
  nothingBeside,
  type Beside,
  type BesideRow,
  type Comparison,
  type Match,
  type RecordBeside,
} from '../model/beside';
import { BETWEEN } from './feature-texts';
import type { Dataset } from './feature-store';

/** Facts of an entry that get a row, and rows in all. */
const MOST_MATCHES = 3;
const MOST_ROWS = 10_000;

/** Entries compared before the worker answers anything else. */
const AT_ONCE = 2000;

/** Holds every entry against the record. All are counted; rows are those of the first entries of each kind. */
export async function compareAll(
  { titles, groups, groupOf, firstPositions }: Dataset,
  record: RecordBeside,
): Promise<Comparison> {
  const { counts } = nothingBeside();
  const rows: Record<Beside, BesideRow[]> = { same: [], differs: [], unknown: [], only: [] };
  for (let from = 0; from < groupOf.length; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, groupOf.length);
    const names = (await titles.between(from, to).text()).split(BETWEEN);
    for (let index = from; index < to; index += 1) {
      const title = names[index - from] ?? '';
      const cell = groups[groupOf[index] ?? 0]?.cell ?? '';
      const at = index * 2;
      const point: [number, number] = [firstPositions[at] ?? 0, firstPositions[at + 1] ?? 0];
      const matches = matchesOf({ title, cell, point }, record);
      const beside = besideOf(matches);
      counts[beside] += 1;
      if (rows[beside].length < MOST_ROWS)
        rows[beside].push(...rowsOf({ index, title, cell, beside }, matches));
    }
    // Tiles that the map has asked for meanwhile come between.
    await new Promise((later) => setTimeout(later));
  }
  const all = besides.flatMap((beside) => rows[beside]).slice(0, MOST_ROWS);
  return { counts, rows: all };
}

function rowsOf(
  entry: Pick<BesideRow, 'index' | 'title' | 'cell' | 'beside'>,
  matches: readonly Match[],
): BesideRow[] {
  if (matches.length === 0) return [{ ...entry, match: null, more: 0 }];
  const shown = matches.slice(0, MOST_MATCHES);
  return shown.map((match) => ({ ...entry, match, more: matches.length - shown.length }));
}
