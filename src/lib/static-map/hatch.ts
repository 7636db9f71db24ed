/** Px between the lines of a hatched area. */
const STEP = 11;

/** Diagonals over a whole picture of a size in px, as path data: an area is hatched, never filled, for a fill reads as control of the ground. */
export function hatch(width: number, height: number): string {
  return Array.from(
    { length: Math.ceil((width + height) / STEP) },
    (_, index) => `M${index * STEP - height} ${height}l${height}-${height}`,
  ).join('');
}
