/** The three rests of the sheet: a strip of it, half the screen, all of it. Their numbers stand in theme.css. */
export type Rest = 'strip' | 'half' | 'full';

export const rests: readonly Rest[] = ['strip', 'half', 'full'];

/** How high the sheet stands at a rest, px of a screen that high. */
export function sheetHeight(rest: Rest, screen: number): number {
  if (rest === 'strip') return measure('--sheet-strip');
  return rest === 'half' ? screen * measure('--sheet-half') : screen - measure('--sheet-free');
}

/** Px at the top of a phone’s map that lie under the header and the bar of years. */
export function barBottom(): number {
  return measure('--bar-bottom');
}

/** Px above that bar. */
export function barTop(): number {
  return measure('--bar-top');
}

const known = new Map<string, number>();

/** The number of a token of theme.css, where all measures of the sheet are written: px, or a share of 1. */
function measure(token: string): number {
  const found =
    known.get(token) ??
    parseFloat(getComputedStyle(document.documentElement).getPropertyValue(token));
  known.set(token, found);
  return found;
}
