import { describe, expect, it } from 'vitest';
import { areSoundShapes, isSoundTable } from './sound-shapes';

/** A file with one line of two parts, which begin at these of its five points. */
function line(first: number, second: number, length = 132): DataView {
  const shapes = new DataView(new ArrayBuffer(240));
  shapes.setInt32(104, length / 2);
  [3, 2, 5, first, second].forEach((number, at) => {
    shapes.setInt32([108, 144, 148, 152, 156][at] ?? 0, number, true);
  });
  return shapes;
}

/** A table of a column of ten letters. */
function table(rows: number, length: number): DataView {
  const made = new DataView(new ArrayBuffer(65 + 22));
  made.setUint32(4, rows, true);
  made.setUint16(8, 65, true);
  made.setUint16(10, length, true);
  made.setUint8(32, 'a'.charCodeAt(0));
  made.setUint8(48, 10);
  made.setUint8(64, 13);
  return made;
}

describe('a file of shapes', () => {
  it('has parts that come one after the other', () => {
    expect([line(0, 3), line(3, 0), line(0, 9)].map(areSoundShapes)).toEqual([true, false, false]);
  });
  it('goes forward from shape to shape', () => {
    expect(areSoundShapes(line(0, 3, -8))).toBe(false);
  });
});

describe('a table', () => {
  it('has no more rows than it has bytes for', () => {
    expect([table(2, 11), table(4_000_000_000, 11)].map(isSoundTable)).toEqual([true, false]);
  });
  it('has rows as long as their columns', () => {
    expect(isSoundTable(table(2, 3))).toBe(false);
  });
});
