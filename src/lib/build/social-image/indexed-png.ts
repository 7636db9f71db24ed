import sharp from 'sharp';

/** A picture’s pixels, four bytes each: red, green, blue, alpha. */
interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * Node only: an opaque picture as a PNG of at most 256 colours: less than half the size of one of all colours. A
 * base map has few colours, and many shades between them at its edges.
 */
export async function indexedPng({
  width,
  height,
  pixels,
}: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const file = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    // More effort takes longer and saves nothing; dithered edges would be larger.
    .png({ palette: true, colours: 256, dither: 0, effort: 3, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(file);
}
