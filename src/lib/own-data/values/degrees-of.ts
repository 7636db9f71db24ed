import { plainText } from './digits';

/** An angle as people write it, and the axis that a letter of a hemisphere names. */
export interface Degrees {
  value: number;
  axis: 'latitude' | 'longitude' | null;
}

/** A longer text is no coordinate. */
const LONGEST = 60;

const hemispheres: readonly [RegExp, Degrees['axis'], 1 | -1][] = [
  [/^(?:n|north|с\.?ш\.?|ش|شمالا|شمالاً|شمال|شمالي|شمالی|北|北緯|北纬)$/, 'latitude', 1],
  [/^(?:s|south|ю\.?ш\.?|ج|جنوبا|جنوب|جنوبي|جنوبی|南|南緯|南纬)$/, 'latitude', -1],
  [/^(?:e|east|в\.?д\.?|ق|شرقا|شرق|شرقي|شرقی|東|東經|东经)$/, 'longitude', 1],
  [/^(?:w|west|з\.?д\.?|غ|غربا|غرب|غربي|غربی|西|西經|西经)$/, 'longitude', -1],
];

/** Degrees, then minutes and seconds, with whatever people put behind each: a mark or a blank parts them. */
const parts =
  /^(\d{1,3}(?:\.\d*)?)(?:(?: ?(?:°|d|deg\.?|degrees?|度|:|-) ?| )(\d{1,2}(?:\.\d*)?)(?:(?: ?(?:'|m|min\.?|minutes?|分|:|-) ?| )(\d{1,2}(?:\.\d*)?)?)?)? ?(?:°|'|"|d|deg\.?|m|min\.?|s|sec\.?|seconds?|度|分|秒)?$/;
/** "36.2 37.16": nothing says that what stands behind the decimals is a part of the same angle. */
const twoNumbers = /\.\d*[ -]+\d/;
/** As pilots and gazetteers write it: DDMMSS, DDDMMSS, DDMM, DDDMM, before a letter. */
const packed = /^(\d{2,3}?)(\d{2})(\d{2}(?:\.\d+)?)?$/;

/** Reads one coordinate: decimal, in degrees and minutes, or with seconds too; null where it is none. */
export function degreesOf(value: unknown): Degrees | null {
  if (typeof value === 'number') return { value, axis: null };
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  // By far the most are plain.
  if (/^-?\d{1,3}\.\d+$/.test(value)) return { value: Number(value), axis: null };
  const text = plain(value);
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return { value: Number(text), axis: null };
  const { rest, axis, sign } = withoutLetter(text);
  const [, minus, angle = ''] = /^([+-]?) ?(.*)$/.exec(rest) ?? [];
  const isNegative = minus === '-' || sign === -1;
  const numbers = (axis !== null ? packed.exec(angle) : null) ?? parts.exec(angle);
  if (!numbers) return null;
  if (twoNumbers.test(angle)) return null;
  const given = (numbers.slice(1) as (string | undefined)[]).filter((part) => part !== undefined);
  const [degrees = 0, minutes = 0, seconds = 0] = given.map(Number);
  // What is parted further has no fraction besides.
  if ((degrees % 1 > 0 && minutes + seconds > 0) || (minutes % 1 > 0 && seconds > 0)) return null;
  if (minutes >= 60 || seconds > 60 || degrees > 360) return null;
  const amount = degrees + minutes / 60 + seconds / 3600;
  return { value: isNegative ? -amount : amount, axis };
}

/** A text with one spelling for each mark: °, ', " and a point. */
function plain(text: string): string {
  // Before the text is made plain, which would take some of these apart.
  const marked = text
    .replace(/[º˚]/g, '°')
    .replace(/[’‘′`´ʹ]/g, "'")
    .replace(/[“”″ʺ]|''/g, '"')
    .replace(/[−–—]/g, '-');
  return plainText(marked)
    .toLowerCase()
    .replace(/(\d)[,٫](?=\d)/g, '$1.')
    .replace(/"/g, '" ')
    .trim();
}

/** A coordinate without the letter of its hemisphere, which stands before or behind it. */
function withoutLetter(text: string): { rest: string; axis: Degrees['axis']; sign: 1 | -1 } {
  const [, before = ''] = /^([\p{L}.]+)(?=[ \d+-])/u.exec(text) ?? [];
  const [, behind = ''] = /([\p{L}][\p{L}.]*)$/u.exec(text) ?? [];
  for (const [letter, isBefore] of [
    [before, true],
    [behind, false],
  ] as const) {
    const found = letter && hemispheres.find(([names]) => names.test(letter.replace(/\.$/, '')));
    if (found) {
      const rest = isBefore ? text.slice(letter.length) : text.slice(0, -letter.length);
      return { rest: rest.trim(), axis: found[1], sign: found[2] };
    }
  }
  return { rest: text, axis: null, sign: 1 };
}
