import { open } from 'node:fs/promises';

/** Where the header of PMTiles 3 has its magic number and the bounds, in bytes. */
const MAGIC = 'PMTiles';
const BOUNDS_AT = 102;

/**
 * Writes into an archive what the specification asks of its header and s2-pmtiles leaves out: all of the magic number,
 * and the bounds, [west, south, east, north] in degrees. Its test fails once the library writes them itself.
 */
export async function completeHeader(archive: string, bounds: readonly number[]): Promise<void> {
  const bytes = Buffer.alloc(16);
  // Whole ten-millionths of a degree.
  bounds.forEach((degree, at) => bytes.writeInt32LE(Math.round(degree * 1e7), at * 4));
  const file = await open(archive, 'r+');
  await file.write(MAGIC, 0);
  await file.write(bytes, 0, bytes.length, BOUNDS_AT);
  await file.close();
}
