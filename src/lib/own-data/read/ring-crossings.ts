import type { Position } from 'geojson';

/** Degrees by which a corner may miss the edge that it stands on: a tenth of a metre, as rounding makes of it. */
const TOUCH = 1e-6;

/** A side of a ring, from its western end to its eastern one. */
interface Edge {
  from: Position;
  to: Position;
  west: number;
  east: number;
}

/**
 * Whether the rings of an area cross themselves or each other. That they touch is sound: a hole may lean on the outer
 * ring or on another hole, and a position may come twice in a row. Edges are compared with those of the same
 * longitudes only.
 */
export function areCrossing(rings: readonly Position[][]): boolean {
  const edges = rings.flatMap(edgesOf).sort((one, other) => one.west - other.west);
  let beside: Edge[] = [];
  for (const edge of edges) {
    beside = beside.filter(({ east }) => east >= edge.west);
    if (beside.some((other) => parts(edge, other) && parts(other, edge))) return true;
    beside.push(edge);
  }
  return false;
}

function edgesOf(ring: Position[]): Edge[] {
  return ring.slice(1).map((to, at) => {
    const from = ring[at] ?? to;
    const [one = 0] = from;
    const [other = 0] = to;
    return { from, to, west: Math.min(one, other), east: Math.max(one, other) };
  });
}

/** Whether the ends of an edge are on the two sides of another one's line. */
function parts(line: Edge, { from, to }: Edge): boolean {
  const [one, other] = [side(line, from), side(line, to)];
  return (one > TOUCH && other < -TOUCH) || (one < -TOUCH && other > TOUCH);
}

/** How far a position is from the line of an edge, in degrees; negative to its right. No length, no sides. */
function side({ from, to }: Edge, position: Position): number {
  const [east, north] = between(from, to);
  const [right, up] = between(from, position);
  return (east * up - north * right) / (Math.hypot(east, north) || Infinity);
}

function between([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): [number, number] {
  return [otherX - x, otherY - y];
}
