/** Left, top, width and height in px of the picture. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type ShapeName = 'wide' | 'square';

/** The size of a picture, and where in it the parts of a page stand, for writing that begins on the left. */
export interface Shape {
  width: number;
  height: number;
  /** Px of text: the shape's own factor on all sizes. */
  scale: number;
  foot: Area;
  /** A page without a map. */
  sheet: Area;
  /** A page with one map, and with two. */
  columns: Record<1 | 2, readonly { text: Area; map: Area }[]>;
}

const FOOT = 60;
/** Of the square, which has credit and address below each other. */
const SQUARE_FOOT = 88;

export const shapes: Record<ShapeName, Shape> = {
  wide: {
    width: 1920,
    height: 1080,
    scale: 1,
    foot: { x: 64, y: 1080 - FOOT, width: 1920 - 128, height: FOOT },
    sheet: { x: 200, y: 100, width: 1520, height: 880 },
    columns: {
      1: [
        {
          text: { x: 64, y: 60, width: 816, height: 1080 - FOOT - 90 },
          map: { x: 936, y: 0, width: 984, height: 1080 - FOOT },
        },
      ],
      2: [
        {
          text: { x: 56, y: 452, width: 848, height: 1080 - FOOT - 472 },
          map: { x: 0, y: 0, width: 958, height: 430 },
        },
        {
          text: { x: 1016, y: 452, width: 848, height: 1080 - FOOT - 472 },
          map: { x: 962, y: 0, width: 958, height: 430 },
        },
      ],
    },
  },
  square: {
    width: 1080,
    height: 1080,
    scale: 0.92,
    foot: { x: 40, y: 1080 - SQUARE_FOOT, width: 1000, height: SQUARE_FOOT },
    sheet: { x: 64, y: 64, width: 952, height: 900 },
    columns: {
      1: [
        {
          text: { x: 48, y: 440, width: 984, height: 1080 - SQUARE_FOOT - 450 },
          map: { x: 0, y: 0, width: 1080, height: 416 },
        },
      ],
      2: [
        {
          text: { x: 28, y: 332, width: 484, height: 1080 - SQUARE_FOOT - 342 },
          map: { x: 0, y: 0, width: 538, height: 312 },
        },
        {
          text: { x: 568, y: 332, width: 484, height: 1080 - SQUARE_FOOT - 342 },
          map: { x: 542, y: 0, width: 538, height: 312 },
        },
      ],
    },
  },
};

/** An area where reading begins on the right: the picture is mirrored. */
export function mirrored(area: Area, width: number, direction: 'ltr' | 'rtl'): Area {
  return direction === 'ltr' ? area : { ...area, x: width - area.x - area.width };
}
