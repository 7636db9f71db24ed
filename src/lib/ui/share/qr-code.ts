import { encode } from 'uqr';

/** A text as a QR code: the `d` of an SVG path of its dark squares, and its width in squares. Null for a text that is too long. */
export function qrCode(text: string): { path: string; size: number } | null {
  try {
    const { data, size } = encode(text, { ecc: 'L', border: 2 });
    const squares = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { path: squares.join(''), size };
  } catch {
    return null;
  }
}
