import { project, worldSize } from '$lib/base/mercator';
import { pointOf, type Arranged } from './arrange';

/** Px to a side of the least that a pointer needs of a button (WCAG 2.5.8), with a part of one for rounding. */
const LEAST = 24.5;

/**
 * How far off its point a marker's button lies, px to the right and down: over the marker, or, where the button of a
 * neighbour would cover part of it, as far to the side as both need. `all` are the markers on the map at a zoom.
 */
export function buttonOffset(
  marker: Arranged,
  all: readonly Arranged[],
  zoom: number,
): [right: number, down: number] {
  const [x, y] = spotOf(marker, zoom);
  let [right, down] = marker.offset;
  for (const other of all) {
    if (other.site.id === marker.site.id) continue;
    const [otherX, otherY] = spotOf(other, zoom);
    const [east, south] = [x - otherX, y - otherY];
    const apart = Math.max(Math.abs(east), Math.abs(south));
    const push = Math.max(0, (LEAST - apart) / 2);
    if (Math.abs(east) === apart) right += Math.sign(east) * push;
    else down += Math.sign(south) * push;
  }
  return [right, down];
}

function spotOf(marker: Arranged, zoom: number): [number, number] {
  const [x, y] = project(pointOf(marker));
  const [right, down] = marker.offset;
  const size = worldSize(zoom);
  return [x * size + right, y * size + down];
}
