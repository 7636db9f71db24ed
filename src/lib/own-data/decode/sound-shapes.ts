/** Bytes before the first shape, and before each. */
const HEAD = 100;
const RECORD = 8;
/** Kinds of shapes that are made of parts: lines and areas, with heights and measures or without. */
const inParts = new Set([3, 5, 13, 15, 23, 25]);

/**
 * Whether a file of shapes can be walked through: no length is negative, and the parts of a shape come one after the other.
 * Its reader believes what the file says, and would go on for ever.
 */
export function areSoundShapes(shapes: DataView): boolean {
  for (let at = HEAD; at + RECORD <= shapes.byteLength;) {
    const length = shapes.getInt32(at + 4) * 2;
    const start = at + RECORD;
    if (length < 0) return false;
    if (length >= 44 && start + 44 <= shapes.byteLength && !areSoundParts(shapes, start)) {
      return false;
    }
    at = start + length;
  }
  return true;
}

function areSoundParts(shapes: DataView, start: number): boolean {
  if (!inParts.has(shapes.getInt32(start, true))) return true;
  const parts = shapes.getInt32(start + 36, true);
  const points = shapes.getInt32(start + 40, true);
  if (parts < 0 || start + 44 + parts * 4 > shapes.byteLength) return false;
  let last = 0;
  for (let part = 0; part < parts; part += 1) {
    const first = shapes.getInt32(start + 44 + part * 4, true);
    if (first < last || first > points) return false;
    last = first;
  }
  return true;
}

/** Whether a table of dBase has no more rows than its bytes hold, and no more in a row than the row is long. */
export function isSoundTable(table: DataView): boolean {
  if (table.byteLength < 33) return false;
  const rows = table.getUint32(4, true);
  const [heading, length] = [table.getUint16(8, true), table.getUint16(10, true)];
  let columns = 1;
  for (let at = 32; at + 32 < heading && at + 32 < table.byteLength; at += 32) {
    if (table.getUint8(at) === 13) break;
    columns += Math.max(1, table.getUint8(at + 16));
  }
  // The last row may have lost its end.
  return columns <= length && heading + (rows - 1) * length <= table.byteLength;
}
