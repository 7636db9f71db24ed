import { decimalsTyped, inLatin, looksLikeGrid, readPoint } from './coordinate-text';
import type { Point } from './decimal-text';
import { mgrsPoint } from './mgrs';

/** All that reads and writes coordinates in other forms than decimals, as one file that comes when it is needed. */
export { sexagesimalText } from './coordinate-text';
export { mgrsText } from './mgrs';

/** Decimals beyond which no typed point is taken to be meant. */
const MOST_DECIMALS = 6;

/**
 * The point that a text names in any form and any digits, and to how many decimals of a degree: its own, or about as many as
 * the grid. Null where it names none. Rejects where what reads the grid does not come.
 */
export async function pointIn(text: string): Promise<{ point: Point; decimals: number } | null> {
  const plain = inLatin(text);
  const isGrid = looksLikeGrid(plain);
  const point = readPoint(plain) ?? (isGrid ? await mgrsPoint(plain) : null);
  const decimals = isGrid ? 4 : decimalsTyped(plain) || 3;
  return point && { point, decimals: Math.min(MOST_DECIMALS, decimals) };
}
