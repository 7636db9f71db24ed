// @ts-check
// Lines and polygons within a rectangle, and the water that the lines of a shore leave in it.

/** @typedef {import('../types.mjs').Box} Box */
/** @typedef {import('../types.mjs').Line} Line */
/** @typedef {import('../types.mjs').Point} Point */
/** @typedef {import('../types.mjs').Ring} Ring */

/**
 * The pieces of a line within a box, in its direction; a ring wholly within it comes back as it is.
 * @param {Line} line
 * @param {Box} box
 * @returns {Line[]}
 */
export function clipLine(line, box) {
  /** @type {Line[]} */
  const pieces = [];
  /** @type {Line} */
  let piece = [];
  line.slice(1).forEach((to, index) => {
    const from = /** @type {Point} */ (line[index]);
    const part = clipSegment(from, to, box);
    if (!part) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
      return;
    }
    const [start, end] = part;
    if (piece.length === 0) piece = [start];
    else if (String(piece.at(-1)) !== String(start)) {
      if (piece.length > 1) pieces.push(piece);
      piece = [start];
    }
    if (String(start) !== String(end)) piece.push(end);
    if (String(end) !== String(to)) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    }
  });
  if (piece.length > 1) pieces.push(piece);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const isRing = String(line[0]) === String(line.at(-1));
  // A ring that begins within the box is one piece where it began.
  if (isRing && first && last && first !== last && String(first[0]) === String(last.at(-1))) {
    return [[...last, ...first.slice(1)], ...pieces.slice(1, -1)];
  }
  return pieces;
}

/**
 * Liang and Barsky.
 * @param {Point} from
 * @param {Point} to
 * @param {Box} box
 * @returns {[Point, Point] | null}
 */
function clipSegment([x1, y1], [x2, y2], [west, south, east, north]) {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  for (const [step, room] of /** @type {[number, number][]} */ ([
    [-dx, x1 - west],
    [dx, east - x1],
    [-dy, y1 - south],
    [dy, north - y1],
  ])) {
    if (step === 0) {
      if (room < 0) return null;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  if (enter >= leave) return null;
  /** @type {(part: number) => Point} */
  const at = (part) => [x1 + part * dx, y1 + part * dy];
  return [enter === 0 ? [x1, y1] : at(enter), leave === 1 ? [x2, y2] : at(leave)];
}

/**
 * Sutherland and Hodgman: a ring within a box, along whose edges it may run.
 * @param {Ring} ring
 * @param {Box} box
 * @returns {Ring | null}
 */
export function clipRing(ring, [west, south, east, north]) {
  /** @type {[0 | 1, number, 1 | -1][]} */
  const sides = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  /** @type {Line} */
  let points = ring.slice(0, -1);
  for (const [axis, edge, inwards] of sides) {
    const isIn = (/** @type {Point} */ point) => (point[axis] - edge) * inwards >= 0;
    points = points.flatMap((point, index) => {
      const before = /** @type {Point} */ (points.at(index - 1));
      if (isIn(before) === isIn(point)) return isIn(point) ? [point] : [];
      const part = (edge - before[axis]) / (point[axis] - before[axis]);
      /** @type {Point} */
      const crossing = [
        before[0] + part * (point[0] - before[0]),
        before[1] + part * (point[1] - before[1]),
      ];
      return isIn(point) ? [crossing, point] : [crossing];
    });
  }
  const [first] = points;
  return first && points.length > 2 ? [...points, first] : null;
}

/**
 * The water in a box whose edges pieces of shore run into, each with the land on its left: as rings.
 * @param {Line[]} pieces
 * @param {Box} box
 * @returns {Ring[]}
 */
export function waterOf(pieces, box) {
  // With the water on the left, and so the outline of it counter-clockwise.
  const shores = pieces.map((piece) => [...piece].reverse());
  const along = (/** @type {Point | undefined} */ point) => (point ? alongEdge(point, box) : 0);
  const starts = shores
    .map((shore) => ({ shore, at: along(shore[0]) }))
    .sort((one, other) => one.at - other.at);
  const used = new Set();
  return shores.flatMap((first) => {
    if (used.has(first)) return [];
    /** @type {Line} */
    const ring = [];
    let shore = first;
    do {
      used.add(shore);
      ring.push(...shore);
      const end = along(shore.at(-1));
      const next =
        starts.find(({ at }) => at >= end) ??
        /** @type {{ shore: Line, at: number }} */ (starts[0]);
      ring.push(...corners(end, next.at, box));
      shore = next.shore;
    } while (!used.has(shore));
    return [[...ring, /** @type {Point} */ (ring[0])]];
  });
}

/**
 * How far round the edge of a box a point of it is, counter-clockwise from the south-west: 0 to 4.
 * @param {Point} point
 * @param {Box} box
 */
function alongEdge([x, y], [west, south, east, north]) {
  const [right, up] = [(x - west) / (east - west), (y - south) / (north - south)];
  const off = [Math.abs(up), Math.abs(1 - right), Math.abs(1 - up), Math.abs(right)];
  const side = off.indexOf(Math.min(...off));
  return side + ([right, up, 1 - right, 1 - up][side] ?? 0);
}

/**
 * The corners that are passed on the way from one spot on the edge to another.
 * @param {number} from
 * @param {number} to
 * @param {Box} box
 * @returns {Line}
 */
function corners(from, to, [west, south, east, north]) {
  /** @type {Line} */
  const all = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const end = to >= from ? to : to + 4;
  return all
    .flatMap((corner, index) => [
      { corner, at: index },
      { corner, at: index + 4 },
    ])
    .filter(({ at }) => at > from && at < end)
    .sort((one, other) => one.at - other.at)
    .map(({ corner }) => corner);
}

/**
 * Douglas and Peucker; the ends stay.
 * @param {Line} line
 * @param {number} tolerance degrees
 * @returns {Line}
 */
export function simplified(line, tolerance) {
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const isRing = String(line[0]) === String(line.at(-1));
  const half = Math.floor(line.length / 2);
  if (isRing) kept[half] = 1;
  /** @type {[number, number][]} */
  const spans = isRing
    ? [
        [0, half],
        [half, line.length - 1],
      ]
    : [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let [max, furthest] = [tolerance, -1];
    const [x1, y1] = /** @type {Point} */ (line[first]);
    const [x2, y2] = /** @type {Point} */ (line[last]);
    const squeeze = Math.cos((y1 * Math.PI) / 180);
    const [dx, dy] = [(x2 - x1) * squeeze, y2 - y1];
    const length = dx * dx + dy * dy;
    for (let index = first + 1; index < last; index++) {
      const [x, y] = /** @type {Point} */ (line[index]);
      const [px, py] = [(x - x1) * squeeze, y - y1];
      const part = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
      const off = Math.hypot(px - part * dx, py - part * dy);
      if (off > max) [max, furthest] = [off, index];
    }
    if (furthest < 0) continue;
    kept[furthest] = 1;
    spans.push([first, furthest], [furthest, last]);
  }
  return line.filter((_, index) => kept[index]);
}
