import type { Frame } from './label-spot';

/** MapLibre's anchors, each with its offset in em: which side of a label is at its marker, and how far off. */
export type LabelSides = (string | [number, number])[];

/** Where a label may stand, best first, so that it finds a place clear of every marker: right of it, left, above … */
const sides = [
  ['left', 1, 0],
  ['right', -1, 0],
  ['bottom', 0, -1],
  ['top', 0, 1],
  ['bottom-left', Math.SQRT1_2, -Math.SQRT1_2],
  ['top-left', Math.SQRT1_2, Math.SQRT1_2],
  ['bottom-right', -Math.SQRT1_2, -Math.SQRT1_2],
  ['top-right', -Math.SQRT1_2, Math.SQRT1_2],
] as const;

/**
 * The sides of a marker on which its label stays within the frame; all of them where it does on none. `x` is the
 * marker's, in the unit square as the frame; `width` the label's, `em` the size of its letters, in the same units;
 * `off` its distance from the marker's middle, in em.
 */
export function labelSides(
  x: number,
  { west, east }: Pick<Frame, 'west' | 'east'>,
  width: number,
  em: number,
  off: number,
): LabelSides {
  const fits = sides.filter(([anchor, right]) => {
    const middle = x + right * off * em;
    const start = anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? width : width / 2;
    return middle - start >= west && middle - start + width <= east;
  });
  return (fits.length > 0 ? fits : sides).flatMap(([anchor, right, down]): LabelSides => [
    anchor,
    [right * off, down * off],
  ]);
}

/** About how wide a text is, in em: letters of the scripts of the far East are square. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter >= '\u2E80' ? 1 : 0.55), 0);
}
