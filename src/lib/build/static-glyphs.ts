import { worldSize, type Unit } from '$lib/base/mercator';
import { isNearest, type UnitBounds } from '$lib/map/markers/label-box';
import { GLYPH } from '$lib/map/markers/marker-size';
import type { Site } from '$lib/map/markers/types';
import { glyphsOn, type StaticViewport } from '$lib/static-map/static-viewport';
import { unitOf } from '$lib/static-map/viewport';

/** A marker as the static map draws it: its site, its point in the unit square, and how far off that, px of the screen. */
export interface StaticGlyph {
  id: string;
  at: Unit;
  off: readonly [right: number, down: number];
}

/** The markers of sites on a static map. */
export function staticGlyphs(viewport: StaticViewport, sites: readonly Site[]): StaticGlyph[] {
  return glyphsOn(viewport, sites).map(({ site, spot, off }) => ({
    id: site.id,
    at: unitOf(viewport, spot),
    off,
  }));
}

/**
 * Whether a name's box, in the unit square, is nearest to the marker of its site at a zoom; what names no site that has
 * a marker is not asked.
 */
export function isNearestTo(
  site: string | undefined,
  name: UnitBounds,
  glyphs: readonly StaticGlyph[],
  zoom: number,
): boolean {
  const own = glyphs.find(({ id }) => id === site);
  const others = glyphs.filter((other) => other !== own);
  return (
    !own ||
    isNearest(
      name,
      boxAt(own, zoom),
      others.map((other) => boxAt(other, zoom)),
    )
  );
}

function boxAt({ at: [x, y], off: [right, down] }: StaticGlyph, zoom: number): UnitBounds {
  const px = 1 / worldSize(zoom);
  const [middle, level] = [x + right * px, y + down * px];
  const reach = GLYPH * px;
  return {
    west: middle - reach,
    north: level - reach,
    east: middle + reach,
    south: level + reach,
  };
}
