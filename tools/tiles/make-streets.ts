import { writeFile } from 'node:fs/promises';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { coordEach } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { zxyToTileId } from 'pmtiles';
import { Compression, S2PMTilesWriter, TileType } from 's2-pmtiles';
import { FileWriter } from 's2-pmtiles/file';
import { project } from '../../src/lib/base/mercator';
import { completeHeader } from './complete-header';

/**
 * Made up: a town with a street, a quarter and a village, in the layers of Protomaps' basemaps of version 4; degrees from its
 * south-western corner.
 */
const layers: Record<string, Feature[]> = {
  roads: [
    line(
      [
        [0, 0],
        [0.1, 0.1],
      ],
      { kind: 'highway', name: 'طريق الساحل', 'name:en': 'Coast Road', min_zoom: 3 },
    ),
    line(
      [
        [0, 0.1],
        [0.1, 0],
      ],
      { kind: 'minor_road', name: 'شارع', min_zoom: 12 },
    ),
  ],
  buildings: [square([0.051, 0.052], 0.004, { kind: 'building' })],
  landuse: [square([0.03, 0.03], 0.02, { kind: 'park' })],
  water: [square([0.07, 0.03], 0.01, { kind: 'lake' })],
  places: [
    point([0.04, 0.07], {
      kind: 'locality',
      kind_detail: 'village',
      name: 'قرية',
      'name:en': 'Village',
    }),
    point([0.06, 0.04], {
      kind: 'neighbourhood',
      name: 'حي',
      'name:en': 'Quarter',
      min_zoom: 11,
    }),
  ],
};
/** Degrees that the town is wide and high. */
const SIZE = 0.1;
/** Where it lies where nothing else is asked for: at Latakia. */
const LATAKIA = [35.9, 35.4] as const;
const [FIRST, LAST] = [6, 14];

/**
 * Writes a small archive in the schema of Protomaps' basemaps, for tests: of a town that begins at a south-western corner,
 * [longitude, latitude] in degrees; without some of its layers where these are named.
 */
export async function writeStreets(
  out: string,
  { corner = LATAKIA, without = [] }: { corner?: Corner; without?: readonly string[] } = {},
): Promise<void> {
  const [west, south] = corner;
  const bounds = [west, south, west + SIZE, south + SIZE] as const;
  const kept = Object.entries(layers)
    .filter(([id]) => !without.includes(id))
    .map(([id, features]) => [id, features.map((feature) => movedTo(corner, feature))] as const);
  const indexes = kept.map(([id, features]) => {
    const data: FeatureCollection = { type: 'FeatureCollection', features };
    return [id, new GeoJSONVT(data, { maxZoom: LAST, indexMaxZoom: LAST })] as const;
  });
  await writeFile(out, '');
  const writer = new S2PMTilesWriter(new FileWriter(out), TileType.Pbf, Compression.Gzip);
  for (let zoom = FIRST; zoom <= LAST; zoom += 1) {
    for (const [x, y] of tilesOf(zoom, bounds)) {
      const tiles = indexes.flatMap(([id, index]) => {
        const tile = index.getTile(zoom, x, y);
        return tile ? [[id, tile] as const] : [];
      });
      if (tiles.length > 0) {
        await writer.writeTileXYZ(zoom, x, y, fromGeojsonVt(Object.fromEntries(tiles)));
      }
    }
  }
  await writer.commit({
    ...{ name: 'Streets', type: 'baselayer', scheme: 'xyz', minzoom: FIRST, maxzoom: LAST },
    bounds,
    vector_layers: kept.map(([id]) => ({ id, minzoom: FIRST, maxzoom: LAST, fields: {} })),
  } as never);
  await completeHeader(out, bounds);
}

type Corner = readonly [longitude: number, latitude: number];

function movedTo([west, south]: Corner, feature: Feature): Feature {
  const moved = structuredClone(feature);
  coordEach(moved, (at) => {
    at[0] = (at[0] ?? 0) + west;
    at[1] = (at[1] ?? 0) + south;
  });
  return moved;
}

/** The tiles of a zoom within the bounds, in the order of the archive. */
function tilesOf(
  zoom: number,
  [west, south, east, north]: readonly [number, number, number, number],
): [x: number, y: number][] {
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const span = (from: number, to: number) => {
    const [first, last] = [from, to].map((part) => Math.floor(part * 2 ** zoom));
    return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) => (first ?? 0) + at);
  };
  return span(left, right)
    .flatMap((x) => span(top, bottom).map((y): [number, number] => [x, y]))
    .sort((one, other) => zxyToTileId(zoom, ...one) - zxyToTileId(zoom, ...other));
}

function point(coordinates: [number, number], properties: Record<string, unknown>): Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}

function line(coordinates: [number, number][], properties: Record<string, unknown>): Feature {
  return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties };
}

/** A square around a point, [longitude, latitude], of a width in degrees. */
function square(
  [x, y]: [number, number],
  width: number,
  properties: Record<string, unknown>,
): Feature {
  const ring = [
    [x - width, y - width],
    [x + width, y - width],
    [x + width, y + width],
    [x - width, y + width],
    [x - width, y - width],
  ];
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties };
}
