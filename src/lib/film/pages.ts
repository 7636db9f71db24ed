import type { Chapter, FilmMap, FilmScript, Told } from './film-script';
import {
  factRows,
  gap,
  headRows,
  openingRows,
  sheetRows,
  textRows,
  type Row,
  type Setting,
} from './rows';
import type { Shape } from './shapes';

/** One still picture of the film. */
export interface Page {
  /** One without a map is a sheet, its one column as wide as the picture. */
  columns: PageColumn[];
}

export interface PageColumn {
  rows: Row[];
  /** Null on a sheet. */
  map: FilmMap | null;
  told: Told;
}

const NOTHING: Told = { facts: new Set(), sites: new Set() };

/** A film as pages of a shape: opening, chapters, closing sheets. */
export function filmPages(script: FilmScript, shape: Shape, setting: Setting): Page[] {
  const { sheet } = shape;
  const asSheet = (rows: Row[]): Page => ({ columns: [{ rows, map: null, told: NOTHING }] });
  return [
    ...openingPages(script.opening, shape, setting).map(asSheet),
    ...script.chapters.flatMap((chapter) => chapterPages(chapter, shape, setting)),
    ...script.closing.flatMap((part) => {
      const { head, blocks } = sheetRows(part, sheet.width, setting);
      return fill(blocks, sheet.height, () => head).map(asSheet);
    }),
  ];
}

/** One page, unless the choice takes more lines than it has. */
function openingPages(opening: FilmScript['opening'], { sheet }: Shape, setting: Setting): Row[][] {
  const { head, blocks } = openingRows(opening, sheet.width, setting);
  return fill(blocks, sheet.height, (page) => (page === 0 ? head : []));
}

function chapterPages(chapter: Chapter, shape: Shape, setting: Setting): Page[] {
  const areas = shape.columns[chapter.sides.length > 1 ? 2 : 1];
  const columns = chapter.sides.map((side, index): PageColumn[] => {
    const { text } = areas[index] as (typeof areas)[number];
    const head =
      side.heading === null
        ? headRows(chapter, text.width, setting)
        : alike([...textRows(side.heading, 'side', text.width, setting), gap(12, setting)]);
    const facts = side.facts.map((fact) => factRows(fact, text.width, setting));
    const pages = fill(
      facts.length > 0 ? facts : [textRows(side.none, 'text', text.width, setting)],
      text.height,
      (page) => (page === 0 ? head.first : head.others),
    );
    return pages.map((rows) => {
      const ids = new Set(rows.map(({ of }) => of));
      const facts = side.facts.filter(({ id }) => ids.has(id));
      const told = {
        facts: new Set(facts.map(({ id }) => id)),
        sites: new Set(facts.flatMap(({ sites }) => sites)),
      };
      return { rows, map: side.map, told };
    });
  });
  const count = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, page) => ({
    // A side that has told all stays as it was.
    columns: columns.map((side) => side[Math.min(page, side.length - 1)] as PageColumn),
  }));
}

const alike = (rows: Row[]) => ({ first: rows, others: rows });

/**
 * Blocks of rows in pages of a height, each page beginning with its head. A block goes to the next page as a whole; only
 * one that is higher than a page is torn. There is one page at least.
 */
function fill(
  blocks: readonly Row[][],
  height: number,
  headOf: (page: number) => readonly Row[],
): Row[][] {
  const pages: Row[][] = [[...headOf(0)]];
  let used = heightOf(headOf(0));
  let hasBlock = false;
  const turn = () => {
    pages.push([...headOf(pages.length)]);
    used = heightOf(headOf(pages.length - 1));
    hasBlock = false;
  };
  for (const block of blocks) {
    const whole = heightOf(inkOf(block));
    if (used + whole > height) {
      const fresh = heightOf(headOf(pages.length));
      if (hasBlock || fresh + whole <= height) turn();
    }
    for (const row of block) {
      if (used + (row.line || row.chips ? row.height : 0) > height) turn();
      pages.at(-1)?.push(row);
      used += row.height;
    }
    hasBlock = true;
  }
  return pages;
}

/** A block without the gap at its end, which needs no room at the foot of a page. */
function inkOf(block: readonly Row[]): readonly Row[] {
  const last = block.findLastIndex(({ line, chips }) => line ?? chips);
  return block.slice(0, last + 1);
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
