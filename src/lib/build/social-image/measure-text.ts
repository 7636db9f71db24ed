import { escapeMarkup } from '$lib/base/escape-markup';
import { Resvg } from '@resvg/resvg-js';
import type { LocaleCode } from '$lib/i18n/locales';
import { imageFonts, faceAttributes, isChinese, isFullWidth, latinFiles, type Face } from './fonts';

/** The width of a text in px, at a size in px. */
export type Measure = (text: string, size: number) => number;

/** Widths are measured once at this size and are in proportion for all others. */
const SIZE = 100;

const known = new Map<string, number>();

/** Node only: measures texts in a face as the renderer itself would draw them, shaped and joined. */
export function measureIn(language: LocaleCode, face: Face): Measure {
  const widthOf = (text: string) => {
    const key = `${language} ${face} ${text}`;
    const width = known.get(key) ?? shapedWidth(text, language, face);
    known.set(key, width);
    return width;
  };
  return (text, size) =>
    (size / SIZE) * units(text, language).reduce((sum, unit) => sum + widthOf(unit), 0);
}

/** Words and spaces recur from text to text, and so do single Chinese signs. */
function units(text: string, language: LocaleCode): string[] {
  return text.match(isChinese(language) ? /[\x20-\x7e]+|./gu : /\s+|\S+/gu) ?? [];
}

/** The renderer tells a box around what is drawn; two strokes at the ends make spaces and margins count. */
function shapedWidth(text: string, language: LocaleCode, face: Face): number {
  // The fonts of Han signs take long to open, and nothing is to be learned from them.
  if (isFullWidth(text)) return SIZE;
  return drawnWidth(`|${text}|`, language, face) - drawnWidth('||', language, face);
}

function drawnWidth(text: string, language: LocaleCode, face: Face): number {
  const script = isChinese(language) ? 'latin' : 'own';
  const attributes = faceAttributes(language, face, SIZE, script);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text ${attributes}>${escapeMarkup(text)}</text></svg>`;
  const fontFiles = isChinese(language) ? latinFiles : imageFonts(language).files;
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()?.width ?? 0;
}
