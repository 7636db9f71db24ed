import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { collection, point, read, readSound } from '../worker/fixture';

const area = (...coordinates: Position[][]) => ({ type: 'Polygon', coordinates });
const feature = (geometry: object, more: object = {}) => ({
  type: 'Feature',
  properties: {},
  geometry,
  ...more,
});

/** A ring through positions, closed. */
const ring = (...positions: Position[]): Position[] => [...positions, positions[0] ?? []];
const outer = ring([36, 35], [38, 35], [38, 37], [36, 37]);
const bow = ring([36, 35], [37, 36], [37, 35], [36, 36]);

async function reasonsOf(...features: object[]) {
  const { summary } = await readSound(collection([point(1, 2), ...features]));
  return summary.errors.map(({ reason }) => reason);
}

describe('an area', () => {
  it.each([
    [
      'with a position twice in a row',
      area(ring([36, 35], [38, 35], [38, 35], [38, 37], [36, 37])),
    ],
    ['with a hole at a corner of its ring', area(outer, ring([36, 35], [36.5, 36], [37, 36]))],
    ['with a hole on a side of its ring', area(outer, ring([37, 35], [36.5, 36], [37, 36]))],
    [
      'with a hole on a slanted side, as far as its decimals tell',
      area(
        ring([36, 35], [38, 35], [37, 38]),
        ring([36.333333, 35.9999995], [36.666667, 36.1], [36.666667, 35.9]),
      ),
    ],
    [
      'with two holes that meet at a corner',
      area(
        outer,
        ring([37, 36], [36.5, 36], [36.5, 36.5]),
        ring([37, 36], [37.5, 36], [37.5, 35.5]),
      ),
    ],
    [
      'with a ring that touches itself',
      area(ring([36, 35], [37, 36], [38, 35], [38, 37], [37, 36], [36, 37])),
    ],
  ])('%s is sound', async (_, geometry) => {
    expect(await reasonsOf(feature(geometry))).toEqual([]);
  });
  it.each([
    ['of a ring that crosses itself', area(bow)],
    ['with a hole that crosses its ring', area(outer, ring([35, 36], [37, 36.5], [37, 36]))],
    [
      'with two holes that cross',
      area(
        outer,
        ring([36.5, 35.5], [36.5, 36.5], [37, 36]),
        ring([36.7, 35.6], [36.7, 36.5], [37.5, 36]),
      ),
    ],
    [
      'within a collection',
      { type: 'GeometryCollection', geometries: [point(36, 35).geometry, area(bow)] },
    ],
    [
      'among several',
      { type: 'MultiPolygon', coordinates: [area(outer).coordinates, area(bow).coordinates] },
    ],
  ])('%s is remarked', async (_, geometry) => {
    expect(await reasonsOf(feature(geometry))).toEqual(['self-crossing']);
  });
  it('within a collection is looked at for the way it is wound', async () => {
    const geometries = [area([...outer].reverse())];
    expect(await reasonsOf(feature({ type: 'GeometryCollection', geometries }))).toEqual([
      'wrong-winding',
    ]);
  });
});

describe('a member that is empty', () => {
  it('is no id: of features without one all are loaded', async () => {
    const { summary } = await readSound(
      collection([feature(area(outer), { id: null }), feature(area(outer), { id: null })]),
    );
    expect(summary.count).toBe(2);
    expect(summary.errors).toEqual([]);
  });
  it('is no box, of a feature, its geometry or a part of that', async () => {
    const line = { type: 'LineString', coordinates: outer, bbox: null };
    expect(
      await reasonsOf(
        feature(area(outer), { bbox: null }),
        feature(line),
        feature({ type: 'GeometryCollection', geometries: [line], bbox: null }),
      ),
    ).toEqual([]);
    expect(await reasonsOf(feature(area(outer), { bbox: 'all' }))).toEqual(['not-geojson']);
  });
  it('is no reference system', async () => {
    for (const crs of [null, {}, { type: 'name', properties: {} }]) {
      const text = collection([point(36, 35)], { crs, name: 'my layer' });
      expect((await read(text)).state, text).toBe('ready');
    }
    const crs = { type: 'EPSG', properties: { code: 3857 } };
    expect(await read(collection([point(36, 35)], { crs, name: 'my layer' }))).toMatchObject({
      reason: 'reference-system',
      name: '3857',
    });
  });
});
