/** A file of shapes with one point, at 37.1 degrees east and 36.2 north, for tests. */
export function shapesOfPoint(): Buffer {
  const shp = Buffer.alloc(128);
  shp.writeInt32BE(9994, 0);
  shp.writeInt32BE(64, 24);
  shp.writeInt32LE(1000, 28);
  shp.writeInt32LE(1, 32);
  shp.writeInt32BE(1, 100);
  shp.writeInt32BE(10, 104);
  shp.writeInt32LE(1, 108);
  shp.writeDoubleLE(37.1, 112);
  shp.writeDoubleLE(36.2, 120);
  return shp;
}
