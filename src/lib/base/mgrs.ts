import type { Point } from './decimal-text';

/** Degrees of latitude between which the military grid reaches. */
const GRID = { south: -80, north: 84 };

/**
 * A point in the Military Grid Reference System, "37S BU 1234 5678", in squares about as large as so many decimals of
 * a degree; null beyond the grid. Its library comes with the first who asks: rejects where it does not.
 */
export async function mgrsText(
  [longitude, latitude]: Point,
  decimals: number,
): Promise<string | null> {
  if (latitude < GRID.south || latitude > GRID.north) return null;
  const { forward } = await import('mgrs');
  const digits = Math.max(0, Math.min(5, decimals));
  const [, zone = '', square = '', rest = ''] =
    /^(\d+[A-Z])([A-Z]{2})(\d*)$/.exec(forward([longitude, latitude], digits)) ?? [];
  return [zone, square, rest.slice(0, digits), rest.slice(digits)].filter(Boolean).join(' ');
}

/** The middle of the square that a reference names; null where it names none. Rejects as above. */
export async function mgrsPoint(text: string): Promise<Point | null> {
  const { toPoint } = await import('mgrs');
  try {
    const [longitude, latitude] = toPoint(text.replace(/\s+/g, '').toUpperCase());
    return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : null;
  } catch {
    // The library throws at letters that no square has.
    return null;
  }
}
