import { readEdtf } from './edtf-bounds';

/** The years of an EDTF interval, first to last, "2013/2016"; null where one of its ends is open, no year or a decade. */
export function yearsLasted(edtf: string): string[] | null {
  if (!edtf.includes('/') || /X/.test(edtf)) return null;
  const outcome = readEdtf(edtf);
  const { from, to } = outcome.ok ? outcome.bounds : {};
  if (from === undefined || to === undefined) return null;
  const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}
