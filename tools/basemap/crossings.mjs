// @ts-check
// Finds where smoothed lines cross each other: neighbours in a map may touch, never cross.

/** @typedef {import('./types.mjs').Point} Point */
/** @typedef {import('./types.mjs').Box} Box */
/** @typedef {{ arc: number, a: Point, b: Point }} Segment */

/**
 * @param {Point[][]} arcs
 * @returns {{ arcs: [number, number], box: Box }[]} which two arcs cross, and around where
 */
export function crossingsOf(arcs) {
  const found = new Map();
  for (const cell of segmentsByCell(arcs).values()) {
    cell.forEach((one, i) => {
      for (const other of cell.slice(i + 1)) {
        if (!cross(one, other)) continue;
        const box = boxAround(one, other);
        found.set(`${one.arc} ${other.arc} ${box}`, { arcs: [one.arc, other.arc], box });
      }
    });
  }
  return [...found.values()];
}

/**
 * Segments in cells of one degree; a long one lies in several.
 * @param {Point[][]} arcs
 */
function segmentsByCell(arcs) {
  /** @type {Map<string, Segment[]>} */
  const cells = new Map();
  arcs.forEach((points, arc) => {
    points.forEach((b, i) => {
      const a = points[i - 1];
      if (!a) return;
      const [west, south, east, north] = boxAround({ arc, a, b }).map(Math.floor);
      for (let x = Number(west); x <= Number(east); x++) {
        for (let y = Number(south); y <= Number(north); y++) {
          const key = `${x} ${y}`;
          const cell = cells.get(key);
          if (cell) cell.push({ arc, a, b });
          else cells.set(key, [{ arc, a, b }]);
        }
      }
    });
  });
  return cells;
}

/**
 * @param {Segment[]} segments
 * @returns {Box}
 */
function boxAround(...segments) {
  const xs = segments.flatMap(({ a, b }) => [a[0], b[0]]);
  const ys = segments.flatMap(({ a, b }) => [a[1], b[1]]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * Which side of a line a point lies on.
 * @param {Segment} segment
 * @param {Point} point
 */
function sideOf({ a, b }, point) {
  return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
}

/**
 * @param {Segment} one
 * @param {Segment} other
 */
function cross(one, other) {
  return (
    sideOf(one, other.a) * sideOf(one, other.b) < -1e-15 &&
    sideOf(other, one.a) * sideOf(other, one.b) < -1e-15
  );
}
