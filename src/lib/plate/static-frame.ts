import { frameAround, frameOfBounds, holds, place, type Bounds, type Frame } from './frame';
import type { Box } from './outlines';

/** Width of the static map’s own unit of bounds, px; pages scale it as they need. */
const WIDTH = 860;

/** Where the map that a page carries in its HTML looks. */
export interface StaticFrame extends Frame {
  /** Drawn at its own size in the middle of the room it has, whatever that is; else its bounds fill the room. */
  fixed: boolean;
}

/** MapLibre’s zoom, and the centre in degrees. */
interface MapCamera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/**
 * The frame of the map that a page carries in its HTML: the first view’s bounds, or, for a page about a point that
 * they leave out, as much around the point, which is where the live map begins too.
 */
export function staticFrame(bounds: Bounds, point: readonly [number, number] | null): StaticFrame {
  const first = frameOfBounds(bounds, WIDTH);
  const frame =
    point === null || holds(first, place(first, point))
      ? first
      : frameOfBounds(bounds, WIDTH, point);
  return { ...frame, fixed: false };
}

/** Px of a map that stands at a zoom of its own, in its middle: about the largest frame that pages give an embed. */
const FIXED = [960, 640] as const;

/** The frame of a map that begins at a camera instead of bounds, as an embed’s does. */
export function fixedFrame({ zoom, latitude, longitude }: MapCamera): StaticFrame {
  const middle = [FIXED[0] / 2, FIXED[1] / 2] as const;
  return { ...frameAround([longitude, latitude], middle, zoom, FIXED), fixed: true };
}

/** What is drawn beyond the frame, px: a wide window shows more at the sides of it, a phone above and below. */
export function staticBox({ width, height, fixed }: StaticFrame): Box {
  if (fixed) return [0, 0, width, height];
  return [-350, -830, width + 350, height + 830];
}

/** Px between glyphs under which they would hide one another on the smallest screen. */
const NEAR = 40;

/** Px that glyphs are set off their point where several share it, and under the name of a country. */
const APART = 10;
const UNDER = 18;

/** A glyph’s spot on the static map, px; `underName` for a country, whose name stands on the spot. */
export interface GlyphSpot {
  spot: readonly [number, number];
  underName: boolean;
}

/** How far glyphs are set off their spots, px of the screen: those near each other around them. */
export function spread(glyphs: readonly GlyphSpot[]): [number, number][] {
  const isNear = (one: GlyphSpot, other: GlyphSpot) =>
    !other.underName && Math.hypot(one.spot[0] - other.spot[0], one.spot[1] - other.spot[1]) < NEAR;
  return glyphs.map((glyph) => {
    if (glyph.underName) return [0, UNDER];
    const crowd = glyphs.filter((other) => isNear(glyph, other));
    if (crowd.length === 1) return [0, 0];
    const angle = (2 * Math.PI * crowd.indexOf(glyph)) / crowd.length - Math.PI / 4;
    return [Math.round(APART * Math.cos(angle)), Math.round(APART * Math.sin(angle))];
  });
}
