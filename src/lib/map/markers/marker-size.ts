/** Px from the middle of a glyph, and of a counted ring, to the edge of the room that it needs. */
export const GLYPH = 7;
export const RING = 15;
