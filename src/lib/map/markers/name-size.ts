// Imports nothing: a page measures names before the code of its map is there.

/** Px of the letters of a place's name. */
export const LABEL_SIZE = 13.5;
/** Px of the letters of a name outside of the years, and of the chosen place's. */
export const OUTSIDE_LABEL_SIZE = 12;
export const CHOSEN_LABEL_SIZE = 14.5;

/** About how wide a text is, in em: letters of the scripts of the far East are square. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter >= '\u2E80' ? 1 : 0.55), 0);
}
