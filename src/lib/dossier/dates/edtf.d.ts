/** edtf ships no types; this is the part that edtf-bounds.ts uses. */
declare module 'edtf' {
  /** Parses an EDTF string; `min` and `max` are Unix times in ms, `max` may be Infinity. */
  export default function edtf(text: string): { min: number; max: number };
}
