import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnDataService } from '../../src/lib/own-data/worker/service';
import { ALL_CASES, cases, withTimeLimit } from './cases';

const nothing = () => undefined;
const choice = { groups: [0], known: 1 };

async function opened(content: string | Uint8Array<ArrayBuffer>) {
  const service = new OwnDataService();
  const file = new Blob([content]);
  const source = { kind: 'file' as const, name: 'file', file };
  return { service, ...(await service.read(source, {}, nothing, nothing)) };
}

const features = [
  { type: 'Point', coordinates: [40, 34] },
  {
    type: 'LineString',
    coordinates: [
      [36, 33],
      [44, 36],
      [48, 30],
    ],
  },
  {
    type: 'Polygon',
    coordinates: [
      [
        [36, 33],
        [44, 33],
        [44, 36],
        [36, 33],
      ],
    ],
  },
].map((geometry) => ({ type: 'Feature', geometry, properties: { name: 'a', year: 2015 } }));

const whole = await opened(JSON.stringify({ type: 'FeatureCollection', features }));
/** A sound tile of the whole world. */
const tile = new Uint8Array((await whole.service.tile(0, 0, 0)) ?? new ArrayBuffer());

/** A path that is closed four million times, after which there is another command to come. */
const endless = Uint8Array.from([
  ...[0x1a, 24, 0x0a, 1, 0x61, 0x28, 0x80, 0x20, 0x78, 2, 0x12, 14, 0x18, 3, 0x22, 10],
  ...[9, 2, 2, 0xff, 0xff, 0xff, 0x0f, 9, 2, 2],
]);

/** An archive of one tile by version 3 of the specification, with nothing packed. */
function archive(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const HEADER = 127;
  const varint = (value: number): number[] =>
    value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
  const directory = [1, 0, 1, ...varint(bytes.length), 1];
  const header = new DataView(new ArrayBuffer(HEADER));
  [...'PMTiles\u0003'].forEach((letter, at) => header.setUint8(at, letter.charCodeAt(0)));
  const data = HEADER + directory.length;
  const numbers = [HEADER, directory.length, data, 0, data, 0, data, bytes.length, 1, 1, 1];
  numbers.forEach((number, at) => header.setUint32(8 + at * 8, number, true));
  // In clusters; directory and tiles as they are; vector tiles; from zoom 0 to 0.
  [1, 1, 1, 1, 0, 0].forEach((value, at) => header.setUint8(96 + at, value));
  [-180, -85, 180, 85].forEach((degree, at) => header.setInt32(102 + at * 4, degree * 1e7, true));
  return Uint8Array.from([...new Uint8Array(header.buffer), ...directory, ...bytes]);
}

/** Some bytes of others, and cut off somewhere. */
function damaged(bytes: Uint8Array, changes: [at: number, byte: number][], end: number) {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of changes) copy[at % copy.length] = byte;
  return copy.slice(0, end % 4 === 0 ? end % (copy.length + 1) : copy.length);
}

const changes = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0, 127, 255))), {
  maxLength: 6,
}) as fc.Arbitrary<[number, number][]>;

const file = fc
  .tuple(fc.constantFrom(tile, tile, tile, endless), changes, changes, fc.nat())
  .map(([bytes, inTile, inArchive, end]) =>
    damaged(archive(damaged(bytes, inTile, 1)), inArchive, end),
  );

describe('whatever an archive of tiles holds', () => {
  it('is read where it is sound', async () => {
    const { outcome, service } = await opened(archive(tile));
    expect(outcome).toMatchObject({ state: 'ready', summary: { layers: ['points', 'shapes'] } });
    expect((await service.tile(0, 0, 0))?.byteLength).toBeGreaterThan(100);
  });

  it('does not close a path as often as it says', async () => {
    const { outcome } = await withTimeLimit(() => opened(archive(endless)));
    expect(outcome).toEqual({ state: 'failed', reason: 'no-data' });
  });

  const property = fc.asyncProperty(file, (content) => withTimeLimit(() => holdsFor(content)));
  it(
    'it ends as tiles that can be shown and looked into, or as one failure with its reason',
    () => fc.assert(property, cases),
    ALL_CASES,
  );
});

async function holdsFor(content: Uint8Array<ArrayBuffer>): Promise<void> {
  const { outcome, service } = await opened(content);
  if (outcome.state === 'failed') {
    expect(outcome.reason).toMatch(/^[a-z-]+$/);
    return;
  }
  const [west, south, east, north] = outcome.summary.bounds;
  expect(west >= -180 && south >= -90 && east <= 180 && north <= 90).toBe(true);
  await service.tile(0, 0, 0);
  await service.tile(5, 19, 12);
  await service.near(0, 0, 20);
  const detail = await service.detail(0);
  if (detail) expect(detail.point.every(Number.isFinite)).toBe(true);
  await service.list(choice, 20);
}
