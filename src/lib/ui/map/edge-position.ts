import type { Box } from '$lib/map/markers/types';

export interface EdgeSpot extends Box {
  /** Where the arrow points: degrees clockwise from up. */
  degrees: number;
}

interface Point {
  x: number;
  y: number;
}

/** Px between a chip and the view, and between a chip and what it must not cover. */
const MARGIN = 12;
const APART = 6;
/** Px from one spot that is tried to the next, and how far a chip rather moves than cover a marker. */
const STEP = 8;
const PER_MARKER = 150;
/** Px from a chosen marker's middle to its name, and that the name is high. */
const RING = 24;
const NAME = 18;

/**
 * Where a chip of a size stands that points to a target: on the view’s edge, where the line from its middle to the
 * target leaves it, or as near to that as nothing is taken. Null where all of the edge is taken. A target within the frame
 * has a chip only where its `markers` are told: boxes that are covered only where the chip would otherwise stand too far
 * off. All in px of the map; `occupied` are boxes not to be covered.
 */
export function edgeSpot(
  target: Point,
  { width, height }: { width: number; height: number },
  viewBox: Box,
  occupied: readonly Box[],
  markers: readonly Box[] | null = null,
): EdgeSpot | null {
  const isInside = isWithin(target, viewBox);
  if (isInside && !markers) return null;
  // The rectangle on which the chip’s middle may lie.
  const track = {
    left: viewBox.left + MARGIN + width / 2,
    top: viewBox.top + MARGIN + height / 2,
    width: viewBox.width - 2 * MARGIN - width,
    height: viewBox.height - 2 * MARGIN - height,
  };
  if (track.width < 0 || track.height < 0) return null;
  const exit = isInside ? nearestOf(edgeOf(track), target) : exitOf(target, track);
  const boxAt = ({ x, y }: Point) => ({ left: x - width / 2, top: y - height / 2, width, height });
  const spots = [exit, ...edgeOf(track)]
    .map((middle) => ({ middle, box: boxAt(middle) }))
    .filter(({ box }) => isClear(box, occupied))
    .map(({ middle, box }) => {
      const covered = (markers ?? []).filter((marker) => overlap(box, marker)).length;
      return { middle, box, cost: distance(middle, exit) + PER_MARKER * covered };
    });
  if (spots.length === 0) return null;
  const { middle, box } = spots.reduce((best, spot) => (spot.cost < best.cost ? spot : best));
  const degrees = (Math.atan2(target.x - middle.x, middle.y - target.y) * 180) / Math.PI;
  return { ...box, degrees: (degrees + 360) % 360 };
}

/** Where the line from the middle of a box to a point outside of it crosses its edge. */
function exitOf({ x, y }: Point, { left, top, width, height }: Box): Point {
  const middle = { x: left + width / 2, y: top + height / 2 };
  const [across, down] = [x - middle.x, y - middle.y];
  // A chip may be so wide that the target lies within the view’s margin: then it stands beside it.
  const part = Math.min(
    1,
    across === 0 ? Infinity : width / 2 / Math.abs(across),
    down === 0 ? Infinity : height / 2 / Math.abs(down),
  );
  return { x: middle.x + across * part, y: middle.y + down * part };
}

function nearestOf(points: readonly Point[], target: Point): Point {
  return points.reduce((best, point) =>
    distance(point, target) < distance(best, target) ? point : best,
  );
}

/** Points all along the edge of a box. */
function edgeOf({ left, top, width, height }: Box): Point[] {
  const steps = (length: number) =>
    Array.from({ length: Math.floor(length / STEP) + 1 }, (_, index) => index * STEP);
  return [
    ...steps(width).flatMap((x) => [
      { x: left + x, y: top },
      { x: left + x, y: top + height },
    ]),
    ...steps(height).flatMap((y) => [
      { x: left, y: top + y },
      { x: left + width, y: top + y },
    ]),
  ];
}

function isWithin({ x, y }: Point, { left, top, width, height }: Box): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** Whether a box keeps off all others. */
export function isClear(box: Box, others: readonly Box[]): boolean {
  return !others.some((other) => overlap(box, other));
}

/**
 * What the name of a marker may cover to either side of it: `pin` is the marker's button, `width` px of the name, with
 * the ring that it stands off.
 */
export function nameBox(pin: Box, width: number): Box {
  const [middle, level] = [pin.left + pin.width / 2, pin.top + pin.height / 2];
  const reach = RING + width;
  return { left: middle - reach, top: level - NAME / 2, width: 2 * reach, height: NAME };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width + APART &&
    other.left < one.left + one.width + APART &&
    one.top < other.top + other.height + APART &&
    other.top < one.top + one.height + APART
  );
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
