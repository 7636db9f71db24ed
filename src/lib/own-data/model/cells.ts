import { UNDATED } from '$lib/dossier/model/dossier';
import { showsCell, type View } from '$lib/dossier/view/view';

/**
 * When an entry of the reader's data was, as one text: a year ("2015", "-43" for 44 BCE), a decade ("1990s"), a span
 * of years ("2013/2017", "2012/..", "../2014"), or several of them with commas between.
 */
type Cell = string;

/** First and last year of a part of a cell; infinite where that end is open. */
export interface Span {
  from: number;
  to: number;
}

/** What parts the spans of a cell, and the ends of a span; and what stands for an end that is open. */
export const BETWEEN_SPANS = ',';
export const BETWEEN_ENDS = '/';
export const OPEN = '..';

/** Years of a span up to which each gets a cell of the strip by itself. */
const LONGEST_DRAWN = 30;

/** The spans of years that a cell is made of; none for the undated. */
export function spansOf(cell: Cell): Span[] {
  return cell === UNDATED ? [] : cell.split(BETWEEN_SPANS).map(spanOf);
}

/** Whether a cell is one of the strip's own: a year or a decade. */
function isSingle(cell: Cell): boolean {
  return !cell.includes(BETWEEN_ENDS) && !cell.includes(BETWEEN_SPANS);
}

/** Whether an entry shows under a view: in every year that it lasted. */
export function showsEntry(view: View, cell: Cell): boolean {
  if (isSingle(cell)) return showsCell(view, cell);
  return view.years === null || [...view.years].some((year) => touches(cell, year));
}

/** The cell of the strip to show for an entry: its first year, or its last where nobody knows the first. */
export function firstCellOf(cell: Cell): string {
  if (isSingle(cell)) return cell;
  const { from, to } = spansOf(cell)[0] ?? { from: NaN, to: NaN };
  return String(Number.isFinite(from) ? from : to);
}

/**
 * Counts of entries by the cells of the strip: an entry that lasted counts in each of its years. A span that is long
 * or open counts where it begins and ends, and in the cells that are drawn anyway.
 */
export function countsInStrip(
  counts: ReadonlyMap<Cell, number | null>,
  drawn: readonly string[],
): ReadonlyMap<string, number | null> {
  const lasting = [...counts.keys()].filter((cell) => !isSingle(cell));
  if (lasting.length === 0) return counts;
  const cells = new Set([...counts.keys()].filter(isSingle));
  for (const span of lasting.flatMap(spansOf)) for (const year of ownYears(span)) cells.add(year);
  const all = [...new Set([...cells, ...drawn])];
  const inStrip = new Map([...counts].filter(([cell]) => isSingle(cell)));
  for (const cell of lasting) {
    const count = counts.get(cell) ?? null;
    for (const year of all.filter((each) => each !== UNDATED && touches(cell, each))) {
      const before = inStrip.get(year);
      inStrip.set(year, count === null || before === null ? null : (before ?? 0) + count);
    }
  }
  return inStrip;
}

/** The years of a span that get a cell of the strip because of it. */
function ownYears({ from, to }: Span): string[] {
  const ends = [from, to].filter(Number.isFinite);
  if (ends.length < 2 || to - from > LONGEST_DRAWN) return ends.map(String);
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

function touches(cell: Cell, year: string): boolean {
  const [first] = spansOf(year);
  return (
    first !== undefined &&
    spansOf(cell).some(({ from, to }) => from <= first.to && to >= first.from)
  );
}

function spanOf(part: string): Span {
  const [start = '', end] = part.split(BETWEEN_ENDS);
  if (end !== undefined) {
    return {
      from: start === OPEN ? -Infinity : Number.parseInt(start, 10),
      to: end === OPEN ? Infinity : Number.parseInt(end, 10),
    };
  }
  const year = Number.parseInt(start, 10);
  return { from: year, to: start.endsWith('s') ? year + 9 : year };
}
