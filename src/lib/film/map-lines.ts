import { unproject, worldSize, type Unit } from '$lib/base/mercator';
import { arcBetween, fadingArc, trimmed } from '$lib/map/markers/route-arc';
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

/** Px of a line whose one end fades. */
const FADING = 300;

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
  return routes.flatMap((route, index) => {
    const { start, end, of, status } = route;
    const beside = routes.slice(0, index).filter((other) => haveSameEnds(other, route)).length;
    const named = start ?? end;
    if (!named) return [];
    const fades = status === 'stated' && !(start && end);
    const arc = fades
      ? of && trimmed(fadingArc([...named], [...of], FADING / size, beside), 0, gap / size)
      : arcOf(start ?? of, end ?? of, gap / size, beside);
    if (!arc || arc.length < 2) return [];
    const points = arc.map((unit) => toPixels(viewport, unproject(unit)));
    return [{ route, points, fades, isTold: route.facts.some((id) => told.has(id)) }];
  });
}

type End = FilmRoute['start'];

function arcOf(start: End, end: End, gap: number, beside: number): Unit[] | null {
  return start && end && trimmed(arcBetween([...start], [...end], beside), gap, gap);
}

function haveSameEnds(one: FilmRoute, other: FilmRoute): boolean {
  const ends = ({ start, end, of }: FilmRoute) => [String(start ?? of), String(end ?? of)].sort();
  return String(ends(one)) === String(ends(other));
}
