import type { UnitBounds } from './label-box';
import { kmPerPx, project, unproject, worldSize, type Unit } from '$lib/base/mercator';

/** What a map says at its edges: how far is how far, and which degrees its lines are. */
export interface MapEdges {
  scale: ScaleBar;
  /** Longitudes, with the px from the left at which each line meets the lower edge. */
  meridians: { degrees: number; at: number }[];
  /** Latitudes, with the px from the top. */
  parallels: { degrees: number; at: number }[];
}

/** A round number of kilometres, and as many px. */
export interface ScaleBar {
  km: number;
  px: number;
}

/** Px that a scale bar is long at most. */
const LONGEST = 110;
/** Degrees between the lines of the base map around the region. */
const STEP = 5;

/** The edges of what a frame of the unit square shows at a zoom; distances hold for its middle. */
export function mapEdges({ west, north, east, south }: UnitBounds, zoom: number): MapEdges {
  const size = worldSize(zoom);
  const [left, top] = unproject([west, north]);
  const [right, bottom] = unproject([east, south]);
  const latitude = unproject([west, (north + south) / 2])[1];
  return {
    scale: scaleBar(kmPerPx(zoom, latitude)),
    meridians: stepsBetween(left, right).map((degrees) => ({
      degrees: ((((degrees + 180) % 360) + 360) % 360) - 180,
      at: (project([degrees, 0])[0] - west) * size,
    })),
    parallels: stepsBetween(bottom, top).map((degrees) => ({
      degrees,
      at: (project([0, degrees] satisfies Unit)[1] - north) * size,
    })),
  };
}

/** The longest of 1, 2 and 5 with noughts that fits. */
export function scaleBar(kmOfPx: number): ScaleBar {
  const max = kmOfPx * LONGEST;
  const ten = 10 ** Math.floor(Math.log10(max));
  const km = ([5, 2, 1].find((times) => times * ten <= max) ?? 1) * ten;
  return { km, px: km / kmOfPx };
}

function stepsBetween(min: number, max: number): number[] {
  const first = Math.ceil(min / STEP);
  return Array.from(
    { length: Math.max(0, Math.floor(max / STEP) - first + 1) },
    (_, index) => (first + index) * STEP,
  );
}
