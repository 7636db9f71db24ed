type Point = [number, number];

/**
 * The line with fewer points, none of the left out ones further than `tolerance` from it (Douglas and Peucker).
 * First and last point stay.
 */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let furthest = -1;
    let most = tolerance;
    for (let index = first + 1; index < last; index++) {
      const away = distance(points[index] as Point, points[first] as Point, points[last] as Point);
      if (away > most) [furthest, most] = [index, away];
    }
    if (furthest < 0) continue;
    kept.add(furthest);
    spans.push([first, furthest], [furthest, last]);
  }
  return points.filter((_, index) => kept.has(index));
}

/** From a point to the piece of line between two others. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const kept = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - kept * dx, y - y1 - kept * dy);
}
