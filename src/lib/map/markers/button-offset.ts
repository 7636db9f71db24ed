import { memoizeByObject } from '$lib/base/memoize';
import { project, worldSize } from '$lib/base/mercator';
import { pointOf, type Arranged } from './arrange';

type Px = [right: number, down: number];

/** Px to a side of the least that a pointer needs of a button (WCAG 2.5.8), with a part of one for rounding. */
const LEAST = 24.5;
/** How often buttons that cover each other are moved: what makes room for one neighbour may come too near to another. */
const ROUNDS = 12;

/**
 * How far off its point a marker's button lies, px to the right and down: over the marker, or, where a neighbour's would
 * cover part of it, aside. `all` are the markers on the map, as they were arranged, at a zoom.
 */
export function buttonOffset(marker: Arranged, all: readonly Arranged[], zoom: number): Px {
  return offsetsOf(all)(zoom).get(marker) ?? marker.offset;
}

/** Once for an arrangement, whatever the zoom becomes until the next one. */
const offsetsOf = memoizeByObject((all: readonly Arranged[]) => {
  let made: ReadonlyMap<Arranged, Px> | null = null;
  return (zoom: number) => (made ??= setApart(all, zoom));
});

function setApart(all: readonly Arranged[], zoom: number): Map<Arranged, Px> {
  const size = worldSize(zoom);
  const buttons = all.map((marker) => {
    const [x, y] = project(pointOf(marker));
    const [right, down] = marker.offset;
    return { marker, x: x * size + right, y: y * size + down, right, down };
  });
  const move = (button: (typeof buttons)[number], right: number, down: number) => {
    button.x += right;
    button.y += down;
    button.right += right;
    button.down += down;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, one] of buttons.entries()) {
      for (const other of buttons.slice(place + 1)) {
        const [east, south] = [one.x - other.x, one.y - other.y];
        const [wide, high] = [Math.abs(east), Math.abs(south)];
        const push = (LEAST - Math.max(wide, high)) / 2;
        if (push <= 0) continue;
        const [right, down] =
          wide >= high ? [push * Math.sign(east), 0] : [0, push * Math.sign(south)];
        move(one, right, down);
        move(other, -right, -down);
      }
    }
  }
  return new Map(buttons.map(({ marker, right, down }) => [marker, [right, down]]));
}
