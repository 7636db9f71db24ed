import type { Unit } from '$lib/dossier/mercator';

/** What is on screen, in the unit square, without the margin that a label needs. */
export interface Frame {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** Where the label of a line stands, and the sides it may stand on: MapLibre's anchors with offsets in em. */
export interface LabelSpot {
  point: Unit;
  anchors: (string | [number, number])[];
}

const OFF = 0.9;

/**
 * In the middle of the longest stretch of a line within the frame; null where none of it is. `width` is the
 * label's, as the frame in units of the square.
 */
export function labelSpot(line: readonly Unit[], frame: Frame, width: number): LabelSpot | null {
  let [run, longest]: [Unit[], Unit[]] = [[], []];
  for (const point of line) {
    run = isWithin(point, frame) ? [...run, point] : [];
    if (run.length > longest.length) longest = run;
  }
  const point = longest[Math.floor(longest.length / 2)];
  return point ? { point, anchors: anchorsAt(point[0], frame, width) } : null;
}

/** The sides with room for a label within the frame; where there is none, the one with more. */
function anchorsAt(x: number, { west, east }: Frame, width: number): LabelSpot['anchors'] {
  const [before, after] = [x - west, east - x];
  const fitsAfter = after >= Math.min(width, before);
  const fitsBefore = before >= Math.min(width, after);
  const fitsOver = Math.min(before, after) >= width / 2;
  return [
    ...(fitsAfter ? (['left', [OFF, 0]] as const) : []),
    ...(fitsBefore ? (['right', [-OFF, 0]] as const) : []),
    ...(fitsOver ? (['bottom', [0, -OFF], 'top', [0, OFF]] as const) : []),
  ].map((part) => (typeof part === 'string' ? part : [...part]));
}

function isWithin([x, y]: Unit, { west, north, east, south }: Frame): boolean {
  return x >= west && x <= east && y >= north && y <= south;
}
