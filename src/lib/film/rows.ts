import { wrap } from '$lib/base/wrap-text';
import type { Status } from '$lib/dossier/model/dossier';
import type { Chapter, FilmChip, FilmFact, FilmScript, FilmVersion, Sheet } from './film-script';

/** How a line of text is set. */
export type Style = 'title' | 'heading' | 'side' | 'lead' | 'mark' | 'date' | 'text' | 'small';

/** Family, weight, size and height of a line, px at a scale of 1. */
export const styles: Record<
  Style,
  { face: 'serif' | 'sans'; weight: number; size: number; line: number; faint?: true }
> = {
  title: { face: 'serif', weight: 600, size: 92, line: 112 },
  heading: { face: 'serif', weight: 600, size: 56, line: 68 },
  side: { face: 'serif', weight: 600, size: 42, line: 52 },
  lead: { face: 'serif', weight: 400, size: 30, line: 42 },
  mark: { face: 'sans', weight: 400, size: 25, line: 38, faint: true },
  date: { face: 'sans', weight: 600, size: 24, line: 36 },
  text: { face: 'sans', weight: 400, size: 28, line: 40 },
  small: { face: 'sans', weight: 400, size: 22, line: 34, faint: true },
};

/** One line of a page. `bar` is the line beside each side of a dispute, as on the pages; `of` the fact it belongs to. */
export interface Row {
  height: number;
  bar?: 'so' | 'otherwise';
  of?: string;
  /** `isLatin` where it runs from left to right in a film of any language, as a work's title does. */
  line?: { text: string; style: Style; mark?: Status; isLatin?: boolean };
  chips?: FilmChip[];
}

/** The width of a text in a style, px at the scale of the film. */
export type Measure = (text: string, style: Style) => number;

export interface Setting {
  language: string;
  scale: number;
  measure: Measure;
}

/** Px before the text of a side of a dispute, and before a text with a mark. */
export const INDENT = 24;
export const MARKED = 34;
const CHIP_ROW = 40;
/** Px around and between the parts of a chip, and between chips. */
export const CHIP = { inner: 8, spot: 8, apart: 20 };

/** The lines of a text. */
export function textRows(
  text: string,
  style: Style,
  width: number,
  { language, scale, measure }: Setting,
  mark?: Status,
): Row[] {
  const room = width - (mark ? MARKED * scale : 0);
  const widthOf = (part: string) => measure(part, style);
  const whole = broken(text, room, widthOf);
  return wrap(whole, language, room, 99, widthOf).map((line, index) => ({
    height: styles[style].line * scale,
    line: { text: line, style, ...(mark && index === 0 && { mark }) },
  }));
}

/** A text with the words that are wider than a line, as addresses are, in pieces that fit in one. */
function broken(text: string, room: number, widthOf: (part: string) => number): string {
  return text.replace(/[\x21-\x7e]{24,}/g, (word) => {
    const pieces = [''];
    for (const sign of word) {
      const piece = (pieces.at(-1) ?? '') + sign;
      if (widthOf(piece) > room) pieces.push(sign);
      else pieces[pieces.length - 1] = piece;
    }
    return pieces.join(' ');
  });
}

/** Chips in as many rows as they need. */
export function chipRows(chips: readonly FilmChip[], width: number, setting: Setting): Row[] {
  const rows: FilmChip[][] = [];
  let used = 0;
  for (const chip of chips) {
    const wide = chipWidth(chip, setting) + CHIP.apart * setting.scale;
    const last = rows.at(-1);
    if (last && used + wide <= width) last.push(chip);
    else {
      rows.push([chip]);
      used = 0;
    }
    used += wide;
  }
  return rows.map((chips) => ({ height: CHIP_ROW * setting.scale, chips }));
}

export function chipWidth({ code, spot }: FilmChip, { measure, scale }: Setting): number {
  const { inner, spot: before } = CHIP;
  return measure(code, 'date') + measure(spot, 'small') + (2 * inner + (spot ? before : 0)) * scale;
}

/** Nothing, px high at a scale of 1. */
export function gap(height: number, { scale }: Setting): Row {
  return { height: height * scale };
}

/** A fact: date and status, what it says, where it is said; of a dispute both sides, each with its own. */
export function factRows(fact: FilmFact, width: number, setting: Setting): Row[] {
  const rows = [
    ...textRows(fact.lead, 'date', width, setting, fact.mark),
    ...textRows(fact.text, 'text', width, setting),
    ...chipRows(fact.chips, width, setting),
    ...fact.versions.flatMap((version, index) =>
      versionRows(version, index === 0 ? 'so' : 'otherwise', width, setting),
    ),
    ...(fact.more === null ? [] : textRows(fact.more, 'small', width, setting)),
    gap(22, setting),
  ];
  return rows.map((row) => ({ ...row, of: fact.id }));
}

function versionRows(
  { text, words, chips }: FilmVersion,
  bar: 'so' | 'otherwise',
  width: number,
  setting: Setting,
): Row[] {
  const room = width - INDENT * setting.scale;
  const rows = [
    ...textRows(text, 'text', room, setting),
    ...textRows(words, 'small', room, setting),
    ...chipRows(chips, room, setting),
  ];
  return [gap(8, setting), ...rows.map((row) => ({ ...row, bar }))];
}

/** What stands above the facts of a chapter's first page, and above those of its others. */
export function headRows(
  { heading, mark, text }: Chapter,
  width: number,
  setting: Setting,
): { first: Row[]; others: Row[] } {
  const title = [
    ...(mark === null ? [] : textRows(mark, 'mark', width, setting)),
    ...textRows(heading, 'heading', width, setting),
    gap(12, setting),
  ];
  const lead = text === null ? [] : [...textRows(text, 'lead', width, setting), gap(20, setting)];
  return { first: [...title, ...lead], others: title };
}

/**
 * The opening: what is told, of which choice, and what the marks mean. Each line of the choice is a block that is not
 * torn apart, and so is the whole key.
 */
export function openingRows(
  { title, lead, lines, key }: FilmScript['opening'],
  width: number,
  setting: Setting,
): { head: Row[]; blocks: Row[][] } {
  return {
    head: [
      ...textRows(title, 'title', width, setting),
      ...textRows(lead, 'lead', width, setting),
      gap(28, setting),
    ],
    blocks: [
      ...lines.map((line) => textRows(line, 'side', width, setting)),
      [gap(40, setting)],
      key.flatMap(({ text, mark }) => [
        ...textRows(text, 'text', width, setting, mark),
        gap(8, setting),
      ]),
    ],
  };
}

/** A closing sheet: its heading, and each entry as a block that is not torn apart. */
export function sheetRows(
  { heading, entries }: Sheet,
  width: number,
  setting: Setting,
): { head: Row[]; blocks: Row[][] } {
  return {
    head: [...textRows(heading, 'heading', width, setting), gap(16, setting)],
    blocks: entries.map(({ text, chips }) => [
      ...textRows(text, 'text', width, setting).map((row) => inOwnDirection(row, text)),
      ...chipRows(chips, width, setting),
      gap(14, setting),
    ]),
  };
}

/** A row of a text whose first letter says in which direction it runs. */
function inOwnDirection(row: Row, text: string): Row {
  const isLatin = !/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  return row.line ? { ...row, line: { ...row.line, isLatin } } : row;
}
