import { PbfWriter } from 'pbf';
import { describe, expect, it } from 'vitest';
import { featuresOf } from './decode-tile';

const MOVE_ONCE = 9;
const CLOSE_ONCE = 15;
/** A command to close the path five million times. */
const CLOSE_OFTEN = 5_000_000 * 8 + 7;

/** A tile of one layer, whose features have these paths. */
const tile = (...paths: number[][]) => tileAfter([], paths);

/** The same with bytes before each path. */
function tileAfter(bytes: number[], paths: number[][]): ArrayBuffer {
  const writer = new PbfWriter();
  writer.writeMessage(
    3,
    (features, layer) => {
      for (const path of features) {
        layer.writeMessage(
          2,
          (commands, feature) => {
            feature.writeVarintField(3, 3);
            for (const byte of bytes) feature.writeVarint(byte);
            feature.writePackedVarint(4, commands);
          },
          path,
        );
      }
      layer.writeStringField(1, 'ports');
      layer.writeVarintField(5, 4096);
    },
    paths,
  );
  return Uint8Array.from(writer.finish()).buffer;
}

const sound = [MOVE_ONCE, 2, 4, CLOSE_ONCE];

describe('the features of a tile', () => {
  it('come with their layer, and their points in the order of the path', () => {
    const [feature] = featuresOf(tile(sound), 10);
    expect(feature).toMatchObject({ layer: 'ports', type: 3, count: 1 });
    expect(feature?.geometry[0]).toHaveLength(2);
  });
  it('are at most as many as are asked for', () => {
    expect(featuresOf(tile(sound, sound, sound), 2)).toHaveLength(2);
  });
  it('are without those whose path is closed more often than its bytes tell', () => {
    const features = featuresOf(tile([MOVE_ONCE, 2, 4, CLOSE_OFTEN], sound), 10);
    expect(features).toHaveLength(1);
  });
  it.each([
    ['a tag of no field', [0, 3]],
    ['a tag of the geometry that is no text', [0x20, 3]],
    ['a key with its value', [0x12, 2, 0, 0]],
  ])('are without them behind %s, too', (_, before) => {
    const paths = [[MOVE_ONCE, 2, 4, CLOSE_OFTEN], sound];
    expect(featuresOf(tileAfter(before, paths), 10)).toHaveLength(1);
  });
  it('are none where a value reaches into the next, which would be read as something else', () => {
    expect(() => featuresOf(tileAfter([0x12, 1, 0], [sound]), 10)).toThrow('beyond its end');
  });
  it('are without those whose path says to have more points than its bytes hold', () => {
    expect(featuresOf(tile([MOVE_ONCE + 8 * 100, 2, 4], sound), 10)).toHaveLength(1);
  });
  it('are none where the tile is cut off', () => {
    const cut = tile(sound, sound).slice(0, -6);
    expect(() => featuresOf(cut, 10)).toThrow('beyond its end');
  });
});
