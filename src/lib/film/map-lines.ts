import { unproject, worldSize } from '$lib/base/mercator';
import { FADING, fades, movementArc, sameEndsBefore } from '$lib/map/markers/movement-arc';
import { toPixels, zoomOf, type Viewport } from '$lib/static-map/viewport';
import type { FilmRoute } from './film-script';

/** A movement on a page's map. */
export interface PlacedLine {
  route: FilmRoute;
  /** Px of the map, in the direction of the movement, or from the end that fades. */
  points: [number, number][];
  /** No document names the end that it begins with. */
  fades: boolean;
  /** Whether this page tells of it. */
  isTold: boolean;
}

/**
 * The movements of a map as lines, bent as on the live map, which keep `gap` px from the middle of a marker. A stated one
 * fades where no document names its end; any other stops at the country that it is said of.
 */
export function linesOf(
  routes: readonly FilmRoute[],
  told: ReadonlySet<string>,
  viewport: Viewport,
  gap: number,
): PlacedLine[] {
  const size = worldSize(zoomOf(viewport));
  const room = { spot: (end: Point) => [...end], gap: () => gap / size, reach: FADING / size };
  return routes.flatMap((route, index) => {
    const arc = movementArc(route, room, sameEndsBefore(route, routes.slice(0, index), String));
    if (arc.length < 2) return [];
    const points = arc.map((unit) => toPixels(viewport, unproject(unit)));
    const isTold = route.facts.some((id) => told.has(id));
    return [{ route, points, fades: fades(route), isTold }];
  });
}

type Point = readonly [number, number];
