import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import type { Feature } from 'geojson';
import { UNDATED } from '../../src/lib/dossier/model/dossier';
import type { Dataset } from '../../src/lib/own-data/dataset/feature-store';
import type { Columns } from '../../src/lib/own-data/model/outcome';
import { BETWEEN } from '../../src/lib/own-data/dataset/feature-texts';
import { MAX_ZOOM } from '../../src/lib/base/mercator';
import { TILE_EXTENT } from '../../src/lib/own-data/dataset/tile-grid';

/** The layer of the tiles that all features are in. */
export const LAYER = 'entries';

export interface MadeTile {
  zoom: number;
  tileX: number;
  tileY: number;
  bytes: Uint8Array;
}

/** Points in a tile of the closest zoom beyond which they stay together: a browser has to read the tile as a whole. */
const MAX_POINTS = 20_000;

/**
 * Cuts features into vector tiles, from the world downwards as far as they need it. Where they are clustered, those of one
 * year and layer in one cell are one point with `point_count`, so that counts stay true and years can be told apart;
 * at the closest zoom each stands by itself with all of its properties.
 */
export async function* makeTiles(dataset: Dataset, columns: Columns): AsyncGenerator<MadeTile> {
  const texts = (await dataset.texts.between(0, dataset.groupOf.length).text()).split(BETWEEN);
  const propertiesOf = (index: number) =>
    flat((JSON.parse(texts[index] ?? '{}') as Feature).properties ?? {});
  let places: [tileX: number, tileY: number][] = [[0, 0]];
  for (let zoom = 0; zoom <= MAX_ZOOM && places.length > 0; zoom += 1) {
    const next: typeof places = [];
    let isClustered = dataset.shapes !== null;
    for (const [tileX, tileY] of places) {
      const marks = marksOf(dataset, zoom, tileX, tileY);
      const shapes = dataset.shapes?.getTile(zoom, tileX, tileY)?.features ?? [];
      if (marks.length + shapes.length === 0) continue;
      isClustered ||= marks.some(({ count }) => count > 1);
      const points = marks.map(({ x, y, count, index, group }) => ({
        type: 1,
        geometry: [[unit(x, zoom, tileX), unit(y, zoom, tileY)]],
        tags: count === 1 ? propertiesOf(index) : groupTags(dataset, columns, group ?? 0, count),
      }));
      const parts = shapes.map(({ type, geometry, tags }) => ({
        ...{ type, geometry },
        tags: propertiesOf(Number(tags?.index)),
      }));
      yield { zoom, tileX, tileY, bytes: encoded([...points, ...parts]) };
      for (const right of [0, 1])
        for (const down of [0, 1]) next.push([tileX * 2 + right, tileY * 2 + down]);
    }
    places = isClustered ? next : [];
  }
}

function marksOf({ points }: Dataset, zoom: number, tileX: number, tileY: number) {
  const single = zoom === MAX_ZOOM ? points.single(zoom, tileX, tileY) : [];
  return single.length > 0 && single.length <= MAX_POINTS
    ? single
    : points.byGroup(zoom, tileX, tileY);
}

/** What features that are together have in common. */
function groupTags({ groups }: Dataset, { date, layer }: Columns, group: number, count: number) {
  const { cell = UNDATED, layer: name = '' } = groups[group] ?? {};
  return {
    ...(date !== null && cell !== UNDATED && { [date]: cell }),
    ...(layer !== null && name !== '' && { [layer]: name }),
    point_count: count,
  };
}

/** Properties as tiles can have them: what is an object is written as JSON, and what is nothing is left out. */
function flat(properties: Record<string, unknown>): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
      return [[name, isPlain ? (value as string | number | boolean) : JSON.stringify(value)]];
    }),
  );
}

function unit(part: number, zoom: number, at: number): number {
  return Math.min(Math.floor((part * 2 ** zoom - at) * TILE_EXTENT), TILE_EXTENT - 1);
}

function encoded(features: readonly object[]): Uint8Array {
  const tile = { features } as GeoJSONVTTile;
  return fromGeojsonVt({ [LAYER]: tile }, { version: 2, extent: TILE_EXTENT });
}
