import { clamp } from '$lib/base/clamp';
import type { Palette } from './palette';

/** A value at two zooms, px; in between and beyond it changes by the zoom in a straight line. */
export interface ByZoom {
  zooms: readonly [far: number, near: number];
  px: readonly [far: number, near: number];
}

/** A layer of the base map. Widths are px on the live map. */
export interface BaseMapLayer {
  draws: 'background' | 'fill' | 'line';
  colour: keyof Palette;
  opacity?: number;
  width?: ByZoom;
  blur?: ByZoom;
  /** In widths of the line. */
  dashes?: readonly [number, number];
  /** The line lies inside of the border that it runs along. */
  isInside?: boolean;
  /** Line ends are round. */
  isRound?: boolean;
}

const zooms = [3, 8] as const;
const from = (far: number, near: number): ByZoom => ({ zooms, px: [far, near] });
/** A wide line under the land's fill, of which only the seaward half is seen. */
const ripple = (width: number, opacity: number) =>
  ({
    draws: 'line',
    colour: 'ripple',
    opacity,
    width: from(width * 0.6, width * 1.6),
    blur: from(width * 0.25, width * 0.6),
    isRound: true,
  }) as const;
/** A tint inside a state's border. */
const band = (colour: keyof Palette, width: number) =>
  ({ draws: 'line', colour, width: from(width * 0.5, width * 1.2), isInside: true }) as const;

/**
 * The base map without its names, from below: what the live map, the static map and the social images are drawn by.
 * A colour is a name of the palette.
 */
export const baseMapLayers = {
  water: { draws: 'background', colour: 'water' },
  'ripple-wide': ripple(14, 0.55),
  'ripple-narrow': ripple(6, 0.55),
  land: { draws: 'fill', colour: 'land' },
  'member-land': { draws: 'fill', colour: 'memberLand' },
  graticule: { draws: 'line', colour: 'graticule', opacity: 0.07, width: from(1, 1) },
  'band-wide': band('bandWide', 9),
  'band-narrow': band('bandNarrow', 4),
  'band-plus-one': { ...band('bandPlusOne', 4), dashes: [1.2, 0.8] },
  divisions: { draws: 'line', colour: 'division', width: from(0.8, 0.8), dashes: [1, 2.2] },
  lakes: { draws: 'fill', colour: 'water' },
  rivers: { draws: 'line', colour: 'river', width: from(0.6, 1.6), isRound: true },
  borders: { draws: 'line', colour: 'border', width: from(0.7, 1.4) },
  'borders-disputed': {
    draws: 'line',
    colour: 'border',
    width: from(0.7, 1.4),
    dashes: [3.5, 2.5],
  },
  coast: { draws: 'line', colour: 'coast', width: from(0.5, 1.1), isRound: true },
} as const satisfies Record<string, BaseMapLayer>;

/**
 * The picture of heights over land and bands: [west, south, east, north] in degrees, made by tools/basemap/relief. It is as
 * strong as `opacity` until the zooms at which it fades out: from close by it is coarse.
 */
export const relief = {
  bounds: [5, 5, 85, 60],
  opacity: 0.28,
  fades: [5.5, 8],
} as const;

/** Its id in the markup of a static map; in a page each map has one of its own, which ends in this. */
export const RELIEF_ID = 'relief';

/** Whether the base map that the atlas is built from has that picture. */
export const hasRelief = import.meta.env.VITE_RELIEF;

export type BaseMapLayerId = keyof typeof baseMapLayers;

/** The names of states and seas: their size in px, spacing in em, and from which zooms ranks 2 and 3 have theirs. */
export const baseMapNames = {
  country: {
    colour: 'label',
    size: { zooms: [3, 6], px: [10.5, 13] },
    memberSize: { zooms: [3, 6], px: [12.5, 17] },
    spacing: 0.14,
    rankZooms: [4, 6],
  },
  sea: {
    colour: 'waterLabel',
    size: { zooms: [3, 6], px: [12, 19] },
    memberSize: { zooms: [3, 6], px: [12, 19] },
    spacing: 0.06,
    rankZooms: [4.2, 5.2],
  },
} as const satisfies Record<string, object>;

/** The names of cities: their size in px, and from which zooms ranks 1, 2 and 3 have theirs. */
export const cityNames = { size: 12, rankZooms: [5.4, 6.2, 7.2] } as const;

/** Px of the light edge around a name. */
export const HALO = 1.2;

/** A value of the style at a zoom, px. */
export function atZoom({ zooms: [first, last], px: [far, near] }: ByZoom, zoom: number): number {
  const share = clamp((zoom - first) / (last - first), 0, 1);
  return far + share * (near - far);
}
