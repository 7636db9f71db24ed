/** Vowel signs and other marks above and below Arabic letters. */
const MARKS = /[\u064B-\u0652\u0670]/g;

/** Marks that come in pairs, each with its mirror image. */
const PAIRS = '«»‹›()[]{}';
const PAIRED = /[«»‹›()[\]{}]/g;

/** Whether the first letter of a text is one that is read from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A text as a label on the map: MapLibre sets the marks of Arabic apart from their letters, and does not mirror those that
 * come in pairs where it sets a text from right to left.
 */
export function labelText(text: string): string {
  const bare = text.replace(MARKS, '');
  return RIGHT_TO_LEFT.test(bare) ? bare.replace(PAIRED, mirrored) : bare;
}

function mirrored(mark: string): string {
  const index = PAIRS.indexOf(mark);
  return PAIRS[index % 2 === 0 ? index + 1 : index - 1] ?? mark;
}
