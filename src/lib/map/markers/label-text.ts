/** Vowel signs and other marks above and below Arabic letters. */
const MARKS = /[\u064B-\u0652\u0670]/g;

/** A text as a label on the map: MapLibre sets the marks of Arabic apart from their letters. */
export function labelText(text: string): string {
  return text.replace(MARKS, '');
}
