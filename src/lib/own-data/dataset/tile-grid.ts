import { MAX_ZOOM } from '$lib/base/mercator';

/** Units along the edge of a tile. */
export const TILE_EXTENT = 4096;

/** Cells along the edge of a tile of 512 px: where a zoom is clustered, one mark for 32 px; else one for 4 px. */
const COARSE = 16;
const FINE = 128;

/** Points in one tile from which a zoom counts as clustered: that many marks still stand apart. */
const CLUSTERED_FROM = 1500;

/** The same for a tile of an archive, by its own points; what it has together already lies in coarse cells. */
export function archiveCellsAcross(points: number, zoom: number, isThinned: boolean): number {
  return cellsAcross(isThinned ? Infinity : points, zoom);
}

/** How many cells a tile is cut into along its edge, by the most points that a tile of its zoom has. */
export function cellsAcross(maxPoints: number, zoom: number): number {
  if (maxPoints <= CLUSTERED_FROM) return FINE;
  // No closer zoom parts what one mark stands for here.
  return zoom >= MAX_ZOOM ? COARSE * 4 : COARSE;
}
