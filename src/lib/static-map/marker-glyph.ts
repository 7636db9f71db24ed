import type { MarkerShape } from '$lib/dossier/model/vocabulary';

/**
 * The glyph of each layer as an SVG path in a box of 16 × 16 px, centred on (8, 8). Map images, list icons
 * and pictures are all drawn from these, so that a kind looks the same everywhere.
 */
export const GLYPH_SIZE = 16;

export const glyphPaths: Record<MarkerShape, string> = {
  square: 'M2.25 2.25h11.5v11.5h-11.5z',
  circle: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  triangle: 'M8 1.75L15 14H1z',
  diamond: 'M8 0.75L15.25 8L8 15.25L0.75 8z',
  'half-disc': 'M1 12a7 7 0 0 1 14 0z',
  bar: 'M0.5 5h15v6h-15z',
};

/** Width in px of the line of a hollow glyph; its path is drawn this much smaller so that all have one size. */
export const HOLLOW_LINE = 1.8;
