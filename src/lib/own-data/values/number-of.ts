import { westernDigits } from './year-of';

/** A longer text is no coordinate. */
const LONGEST_NUMBER = 60;

/** A coordinate of a table as a number, with a decimal point or comma; NaN where it is none. */
export function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > LONGEST_NUMBER) return NaN;
  const text = westernDigits(value).trim().replace(/[,٫]/, '.').replace('−', '-');
  return /^[+-]?\d+(\.\d*)?$|^[+-]?\.\d+$/.test(text) ? Number(text) : NaN;
}
