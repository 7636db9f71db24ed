import { project, worldSize } from '$lib/base/mercator';
import { pointOf, type Arranged } from './arrange';
import { isCountry } from '$lib/dossier/model/country';
import type { UnitBounds } from './label-box';
import { GLYPH, RING } from './marker-size';

/** The same for a country's bar, across and down. */
const BAR = [16, 11] as const;

/** What a marker covers at a zoom, in the unit square. */
export function markerBox(marker: Arranged, zoom: number): UnitBounds {
  const { site, offset, cluster } = marker;
  const size = worldSize(zoom);
  const reach = cluster ? RING : GLYPH;
  const [across, down] = isCountry(site.place) ? BAR : [reach, reach];
  const [x, y] = project(pointOf(marker));
  const [middle, level] = [x * size + offset[0], y * size + offset[1]];
  return {
    west: (middle - across) / size,
    north: (level - down) / size,
    east: (middle + across) / size,
    south: (level + down) / size,
  };
}
