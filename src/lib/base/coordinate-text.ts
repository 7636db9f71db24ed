import type { Point } from './decimal-text';
import { isOnEarth } from './geometry';

/** `34°34′12″N 36°04′48″E`, about as exact as so many decimals of a degree. */
export function sexagesimalText([longitude, latitude]: Point, decimals: number): string {
  return `${sexagesimal(latitude, 'NS', decimals)} ${sexagesimal(longitude, 'EW', decimals)}`;
}

function sexagesimal(degrees: number, letters: string, decimals: number): string {
  const letter = letters[degrees < 0 ? 1 : 0] ?? '';
  if (decimals < 2) {
    const minutes = Math.round(Math.abs(degrees) * 60);
    return `${Math.floor(minutes / 60)}°${padded(minutes % 60)}′${letter}`;
  }
  const parts = 10 ** Math.min(2, Math.max(0, decimals - 3));
  const units = Math.round(Math.abs(degrees) * 3600 * parts);
  const seconds = ((units / parts) % 60).toFixed(Math.log10(parts));
  const minutes = Math.floor(units / parts / 60);
  return `${Math.floor(minutes / 60)}°${padded(minutes % 60)}′${padded(seconds)}″${letter}`;
}

function padded(value: number | string): string {
  const [whole = '', fraction] = String(value).split('.');
  return [whole.padStart(2, '0'), ...(fraction === undefined ? [] : [fraction])].join('.');
}

const NUMBER = String.raw`([-+−]?\d{1,3}(?:\.\d+)?)`;
/** Degrees, and minutes and seconds where there are any, each with or without its sign. */
const ANGLE = String.raw`(\d{1,3}(?:\.\d+)?)(?:[°º\s]+(?:(\d{1,2}(?:\.\d+)?)(?:['’′\s]+(?:(\d{1,2}(?:\.\d+)?)(?:["”″]|''|′′)?)?)?)?)?`;
const BETWEEN = String.raw`[\s,;]+`;
const BETWEEN_ANGLES = new RegExp(BETWEEN);

const DECIMAL = new RegExp(`^${NUMBER}°?${BETWEEN}${NUMBER}°?$`);
const LETTERS_BEHIND = new RegExp(`^${ANGLE}\\s*([NS])(?:${BETWEEN})?${ANGLE}\\s*([EW])$`);
const LETTERS_BEFORE = new RegExp(`^([NS])\\s*${ANGLE}(?:${BETWEEN})?([EW])\\s*${ANGLE}$`);

/**
 * The point that a text names, latitude first: "34.57, 36.08", `34°34′12″N 36°4′48″E`, "N 34 34.2, E 36 4.8", in any
 * digits and with the words for north, south, east and west of the atlas's languages. Null where it names none.
 */
export function readPoint(text: string): Point | null {
  const plain = inLatin(text);
  const decimal = DECIMAL.exec(plain);
  if (decimal) {
    const [, latitude = '', longitude = ''] = decimal;
    // Two whole numbers are years more likely than degrees, unless a comma says so.
    const isMeant = plain.includes('.') || plain.includes(',') || plain.includes('°');
    return isMeant ? onEarth(Number(signed(longitude)), Number(signed(latitude))) : null;
  }
  const behind = LETTERS_BEHIND.exec(plain);
  if (behind) {
    const [latitude, ns, longitude, ew] = [
      behind.slice(1, 4),
      behind[4],
      behind.slice(5, 8),
      behind[8],
    ];
    return onEarth(angle(longitude, ew === 'W'), angle(latitude, ns === 'S'));
  }
  const before = LETTERS_BEFORE.exec(plain);
  if (!before) return null;
  const [ns, latitude, ew, longitude] = [
    before[1],
    before.slice(2, 5),
    before[5],
    before.slice(6, 9),
  ];
  return onEarth(angle(longitude, ew === 'W'), angle(latitude, ns === 'S'));
}

/** About how many decimals of a degree whole degrees, minutes and seconds stand for. */
const DECIMALS_OF_PART = [0, 2, 3];

/** To how many decimals of a degree a point is typed, by the most exact of its two angles; 0 for whole degrees. */
export function decimalsTyped(text: string): number {
  const plain = inLatin(text);
  const angles = plain.split(/[NSEW]/.test(plain) ? /[NSEW]/ : BETWEEN_ANGLES);
  const decimals = angles.map((angle) => {
    const parts = angle.match(/\d+(?:\.\d+)?/g) ?? [];
    const last = parts.at(-1)?.split('.')[1] ?? '';
    return (DECIMALS_OF_PART[parts.length - 1] ?? 0) + last.length;
  });
  return Math.max(...decimals);
}

/** Whether a text looks like a reference of the military grid, "37S BU 1234 5678", with its square at the least. */
export function looksLikeGrid(text: string): boolean {
  const plain = inLatin(text).replace(/\s+/g, '');
  const [, digits = ''] = /^\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V](\d{0,10})$/.exec(plain) ?? [
    '',
    'x',
  ];
  return digits !== 'x' && digits.length % 2 === 0;
}

/** A text in Latin digits and letters, upper case, single blanks. */
export function inLatin(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/،/g, ',')
    .replace(/٫/g, '.')
    .replace(/شمال\S*|北緯|北纬|north/gi, ' N ')
    .replace(/جنوب\S*|南緯|南纬|south/gi, ' S ')
    .replace(/شرق\S*|東經|东经|east/gi, ' E ')
    .replace(/غرب\S*|西經|西经|west/gi, ' W ')
    .replace(/度/g, '°')
    .replace(/分/g, '′')
    .replace(/秒/g, '″')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}

function signed(number: string): string {
  return number.replace('−', '-');
}

function angle(
  [degrees = '0', minutes = '0', seconds = '0']: string[],
  isNegative: boolean,
): number {
  const parts = [degrees, minutes || '0', seconds || '0'].map(Number);
  const [d = NaN, m = NaN, s = NaN] = parts;
  if (m >= 60 || s >= 60) return NaN;
  return (d + m / 60 + s / 3600) * (isNegative ? -1 : 1);
}

function onEarth(longitude: number, latitude: number): Point | null {
  return isOnEarth([longitude, latitude]) ? [longitude, latitude] : null;
}
