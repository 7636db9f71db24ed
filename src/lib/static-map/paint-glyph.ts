import type { Status } from '$lib/dossier/model/dossier';

/** A glyph's outline, and the box that it is drawn in, px. */
export interface GlyphOutline {
  path: Path2D;
  box: readonly [width: number, height: number];
}

/** Of what is under the glyph and shows in a hollow one, and how wide its lines are drawn, px. */
export interface GlyphPaint {
  colour: string;
  ground: string;
  /** Half of it is outside of the outline and parts the glyph from what is under it. */
  casing: number;
  /** Half of it is inside of the outline: the line of a hollow glyph. */
  line: number;
}

/**
 * Paints a glyph on a canvas, its box's upper left corner at 0, 0: solid for stated, its left half for disputed, hollow for
 * any other. Leaves the pen's colours, widths and, where it is not solid, its clip changed.
 */
export function paintGlyph(
  pen: CanvasRenderingContext2D,
  { path, box: [width, height] }: GlyphOutline,
  status: Status | null,
  { colour, ground, casing, line }: GlyphPaint,
): void {
  pen.lineJoin = 'round';
  pen.strokeStyle = ground;
  pen.lineWidth = casing;
  pen.stroke(path);
  pen.fillStyle = status === 'stated' ? colour : ground;
  pen.fill(path);
  if (status === 'stated') return;
  pen.clip(path);
  pen.fillStyle = colour;
  // The half is always the left one, in every language: it is a sign, not a direction.
  if (status === 'disputed') pen.fillRect(0, 0, width / 2, height);
  pen.strokeStyle = colour;
  pen.lineWidth = line;
  pen.stroke(path);
}
