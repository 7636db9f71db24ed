type Point = [number, number];

/**
 * The line with fewer points, none of the left out ones further than `tolerance` from it (Douglas and Peucker).
 * First and last point stay.
 */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const furthest = furthestBetween(points, first, last, tolerance);
    if (furthest < 0) continue;
    kept[furthest] = 1;
    spans.push([first, furthest], [furthest, last]);
  }
  return points.filter((_, index) => kept[index]);
}

/**
 * The point between two others that is furthest from the straight line between them, or -1 where none is further than
 * `tolerance`. Squares are compared, because this is asked some hundred million times a build.
 */
function furthestBetween(
  points: readonly Point[],
  first: number,
  last: number,
  tolerance: number,
): number {
  const [x1, y1] = points[first] as Point;
  const [x2, y2] = points[last] as Point;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  let furthest = -1;
  let max = tolerance * tolerance;
  for (let index = first + 1; index < last; index++) {
    const [x, y] = points[index] as Point;
    const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const offX = x - x1 - t * dx;
    const offY = y - y1 - t * dy;
    const square = offX * offX + offY * offY;
    if (square > max) [furthest, max] = [index, square];
  }
  return furthest;
}
