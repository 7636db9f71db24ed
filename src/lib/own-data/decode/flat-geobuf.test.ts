import { Builder } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { point, read, readSound } from '../worker/fixture';

type Features = Parameters<typeof serialize>[0];
const flat = (features: readonly object[], crs = 4326) =>
  Uint8Array.from(serialize({ type: 'FeatureCollection', features } as Features, crs));

const bases = [
  point(37.1, 36.2, { name: 'North', year: '2015', note: 'a' }),
  point(37.2, 36.1, { name: 'South', year: '2016', note: 'ب' }),
];

describe('a FlatGeobuf file', () => {
  it('has its features with titles, years and places', async () => {
    const { summary, dataset } = await readSound(flat(bases));
    expect(summary.groups.map(({ cell }) => cell)).toEqual(['2015', '2016']);
    expect([await dataset.titles.text(0), await dataset.titles.text(1)]).toEqual([
      ...['North', 'South'],
    ]);
    expect([...dataset.firstPositions]).toEqual([37.1, 36.2, 37.2, 36.1]);
  });

  it('may have shapes of several kinds', async () => {
    const shapes = [
      {
        type: 'LineString',
        coordinates: [
          [36, 33],
          [44, 36],
        ],
      },
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [36, 33],
              [44, 33],
              [44, 36],
              [36, 33],
            ],
          ],
        ],
      },
      { type: 'Point', coordinates: [37, 36] },
    ].map((geometry) => ({ type: 'Feature', geometry, properties: { name: 'a' } }));
    const { summary, dataset } = await readSound(flat(shapes));
    expect([summary.count, dataset.shapes === null]).toEqual([3, false]);
  });

  it('in Web Mercator is placed in degrees, in another system refused with its name', async () => {
    const metres = [point(4_129_953.1, 4_328_416.8, { name: 'a' })];
    const { dataset } = await readSound(flat(metres, 3857));
    expect([...dataset.firstPositions].map((degrees) => Math.round(degrees * 100))).toEqual([
      ...[3710, 3620],
    ]);
    expect(await read(flat(metres, 32637))).toEqual({
      state: 'failed',
      ...{ reason: 'reference-system', name: 'EPSG:32637' },
    });
  });

  it('names the feature that is cut off, and shows those before it', async () => {
    const { summary } = await readSound(flat(bases).slice(0, -9));
    expect([summary.count, summary.errors]).toEqual([
      ...[1, [{ position: 2, reason: 'cut-off', detail: '' }]],
    ]);
  });

  it('whose parts name the same parts again and again is not followed', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [36, 33],
        [44, 36],
      ],
    };
    const mixed = flat([...bases, { type: 'Feature', geometry: line, properties: {} }]);
    const { summary } = await readSound(joined(mixed, nested(20)));
    expect(summary.errors).toEqual([{ position: 4, reason: 'not-geojson', detail: '' }]);
  });
});

/** A feature of a few hundred bytes whose geometry is two to the power of `depth` points. */
function nested(depth: number): Uint8Array {
  const builder = new Builder();
  let part = geometry(GeometryType.Point, Geometry.createXyVector(builder, [37, 36]), true);
  for (let level = 0; level < depth; level += 1) {
    const parts = Geometry.createPartsVector(builder, [part, part]);
    part = geometry(GeometryType.GeometryCollection, parts, false);
  }
  Feature.startFeature(builder);
  Feature.addGeometry(builder, part);
  builder.finishSizePrefixed(Feature.endFeature(builder));
  return builder.asUint8Array();

  function geometry(type: GeometryType, vector: number, isPoint: boolean): number {
    Geometry.startGeometry(builder);
    if (isPoint) Geometry.addXy(builder, vector);
    else Geometry.addParts(builder, vector);
    Geometry.addType(builder, type);
    return Geometry.endGeometry(builder);
  }
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
