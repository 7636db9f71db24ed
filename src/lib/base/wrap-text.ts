import { scriptOf } from './script';

/**
 * Sets a text in lines no wider than `width`, at most `maxLines` of them. What does not fit is cut between words (signs,
 * in Chinese) and ends in an ellipsis. A single word wider than a line keeps it to itself.
 */
export function wrap(
  text: string,
  language: string,
  width: number,
  maxLines: number,
  measure: (text: string) => number,
): string[] {
  const all = breakable(text, language);
  const lines = fill(all, width, measure);
  if (lines.length <= maxLines) return lines;
  for (let kept = all.length - 1; kept > 0; kept--) {
    const cut = fill(
      [...all.slice(0, kept - 1), ellipsed(all[kept - 1] as string)],
      width,
      measure,
    );
    if (cut.length <= maxLines) return cut;
  }
  return lines.slice(0, maxLines);
}

function fill(
  units: readonly string[],
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    if (line !== '' && measure((line + unit).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += unit;
  }
  return [...lines, line.trimEnd()];
}

/** Punctuation before an ellipsis would be a stutter. */
function ellipsed(unit: string): string {
  return `${unit.trimEnd().replace(/[\p{Punctuation}\s]+$/u, '')}…`;
}

/** Signs that may not begin a line stay with the one before, opening ones with the one after. */
const CLOSING = /^[\p{Close_Punctuation}\p{Final_Punctuation}，。、；：？！…·．,.;:?!]/u;
const OPENING = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;
/** A word in Latin letters, a number, a date or a version: "Su-30", "2026-11-30", "4.0". */
const LATIN_END = /[\p{Script=Latin}\p{Number}][-–.]?$/u;
const LATIN_START = /^[\p{Script=Latin}\p{Number}]/u;
const HYPHEN = /^[-–]/u;

/** The pieces between which a line may end, spaces with the word before them. */
function breakable(text: string, language: string): string[] {
  if (scriptOf(language) !== 'Hant') return text.match(/\S+\s*/gu) ?? [];
  const signs = [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text)];
  const units: string[] = [];
  for (const { segment } of signs) {
    const last = units.at(-1);
    const joins =
      last !== undefined &&
      (CLOSING.test(segment) ||
        OPENING.test(last) ||
        (LATIN_END.test(last) && (LATIN_START.test(segment) || HYPHEN.test(segment))) ||
        segment.trim() === '');
    if (joins) units[units.length - 1] = last + segment;
    else units.push(segment);
  }
  return units;
}
