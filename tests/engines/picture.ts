import sharp from 'sharp';

/** A part of a picture, px. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How many colours, by 16 steps a channel, a part of a picture (PNG, base64) has, and how bright it is, 0 to 255. */
export async function look(
  png: string,
  part: Box,
): Promise<{ colours: number; brightness: number }> {
  const { data, info } = await sharp(Buffer.from(png, 'base64'))
    .extract(part)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<number>();
  for (let start = 0; start < data.length; start += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(start, start + 3);
    colours.add((red >> 4) * 256 + (green >> 4) * 16 + (blue >> 4));
  }
  return {
    colours: colours.size,
    brightness: data.reduce((sum, channel) => sum + channel, 0) / data.length,
  };
}
