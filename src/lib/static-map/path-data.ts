import type { Outline } from './outlines';
import { simplify } from './simplify';

export interface Precision {
  /** How far a line may be moved by leaving points out, px. */
  tolerance: number;
  /** Decimals of a px that are written. */
  digits: number;
}

/** Outlines as the `d` of an SVG path, short: steps from point to point, without what rounding makes naught. */
export function pathData(outlines: readonly Outline[], { tolerance, digits }: Precision): string {
  const unit = 10 ** digits;
  let data = '';
  // The steps are between rounded points, so that no error adds up along a line.
  let [fromX, fromY] = [0, 0];
  for (const { points, closed } of outlines) {
    const ring = closed ? [...points, points[0] as [number, number]] : points;
    const rounded = simplify(ring, tolerance).map(([x, y]) => [
      Math.round(x * unit),
      Math.round(y * unit),
    ]) as [number, number][];
    const steps = rounded
      .map(([x, y], index): [number, number] => {
        const [lastX, lastY] = rounded[index - 1] ?? [fromX, fromY];
        return [x - lastX, y - lastY];
      })
      .filter(([x, y], index) => index === 0 || x !== 0 || y !== 0);
    // A ring needs three corners: its last step only leads back to its first.
    if (steps.length < (closed ? 4 : 2)) continue;
    const written = closed ? steps.slice(0, -1) : steps;
    const numbers = written.flat().map((step) => spaced(step / unit));
    data += `m${numbers.join('').trimStart()}${closed ? 'z' : ''}`;
    [fromX, fromY] = (closed ? rounded[0] : rounded.at(-1)) as [number, number];
  }
  return data;
}

/**
 * A number as short as SVG allows: a space before it only where no sign parts it from the one before, no zero before
 * the point. A whole number divided by a power of ten is printed with just the decimals that it has.
 */
function spaced(value: number): string {
  const text = String(value);
  if (text.startsWith('-')) return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
  return text.startsWith('0.') ? ` ${text.slice(1)}` : ` ${text}`;
}
