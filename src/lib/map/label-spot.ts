import type { Unit } from './mercator';

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

/** In the middle of the longest stretch of a line within the frame; null where none of it is. */
export function labelSpot(line: readonly Unit[], frame: Frame): LabelSpot | null {
  let [run, longest]: [Unit[], Unit[]] = [[], []];
  for (const point of line) {
    run = isWithin(point, frame) ? [...run, point] : [];
    if (run.length > longest.length) longest = run;
  }
  const point = longest[Math.floor(longest.length / 2)];
  return point ? { point, anchors: anchorsAt((point[0] - frame.west) / width(frame)) } : null;
}

/** Near a side of the frame, given as 0 (left) to 1 (right), only those on which the text is not cut off by it. */
function anchorsAt(across: number): LabelSpot['anchors'] {
  return [
    ...(across < 0.7 ? ['left', [OFF, 0] as [number, number]] : []),
    ...(across > 0.3 ? ['right', [-OFF, 0] as [number, number]] : []),
    ...(across > 0.2 && across < 0.8
      ? ['bottom', [0, -OFF] as [number, number], 'top', [0, OFF] as [number, number]]
      : []),
  ];
}

function isWithin([x, y]: Unit, { west, north, east, south }: Frame): boolean {
  return x >= west && x <= east && y >= north && y <= south;
}

function width({ west, east }: Frame): number {
  return east - west;
}
