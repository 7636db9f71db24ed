import type { GeometryObject, Topology } from 'topojson-specification';
import type { Feature } from 'geojson';
import { fromMercator, isMercator } from './web-mercator';

/** The features of a file of TopoJSON, each with the name of its object as its layer; null where it is none. */
export async function topologyFeatures(value: unknown): Promise<unknown[] | null> {
  const { objects } = value as Partial<Topology>;
  if (typeof objects !== 'object' || !Array.isArray((value as Partial<Topology>).arcs)) return null;
  const { feature } = await import('topojson-client');
  const all = Object.entries(objects);
  return all.flatMap(([layer, object]) => {
    const made = feature(value as Topology, object as GeometryObject);
    const features: Feature[] = made.type === 'Feature' ? [made] : made.features;
    // The one object of a file is no layer beside others.
    if (all.length === 1) return features;
    return features.map((each) => ({ ...each, properties: { layer, ...each.properties } }));
  });
}

/** The features of a map of uMap, each with the name of its layer. */
export function umapFeatures(value: unknown): unknown[] {
  const layers = listOf(memberOf(value, 'layers'));
  return layers.flatMap((layer) => {
    const options = memberOf(layer, '_umap_options') ?? memberOf(layer, '_storage');
    const name = memberOf(options, 'name');
    return listOf(memberOf(layer, 'features')).map((feature) => {
      const properties = memberOf(feature, 'properties');
      const values = Object.entries((properties as object | null) ?? {}).filter(
        ([key]) => !key.startsWith('_'),
      );
      const own = Object.fromEntries(values);
      return {
        ...(feature as object),
        properties: {
          ...own,
          ...(typeof name === 'string' && !('layer' in own) && { layer: name }),
        },
      };
    });
  });
}

interface EsriGeometry {
  x?: number;
  y?: number;
  points?: number[][];
  paths?: number[][][];
  rings?: number[][][];
}

/** The features of a file of Esri JSON, or the number of the reference system that they are in. */
export function esriFeatures(value: unknown): { features: unknown[] } | { system: string } {
  const system = memberOf(value, 'spatialReference');
  const number = memberOf(system, 'latestWkid') ?? memberOf(system, 'wkid') ?? 4326;
  if (number !== 4326 && !isMercator(number)) return { system: `EPSG:${String(number as number)}` };
  const dates = new Set(
    listOf(memberOf(value, 'fields'))
      .filter((field) => memberOf(field, 'type') === 'esriFieldTypeDate')
      .map((field) => memberOf(field, 'name')),
  );
  const place = isMercator(number) ? fromMercator : (position: number[]) => position;
  const features = listOf(memberOf(value, 'features')).map((feature) => {
    const attributes = Object.entries((memberOf(feature, 'attributes') as object | null) ?? {});
    return {
      type: 'Feature',
      geometry: geometryOf((memberOf(feature, 'geometry') as EsriGeometry | null) ?? {}, place),
      properties: Object.fromEntries(
        attributes.map(([name, value]) => [
          name,
          dates.has(name) && typeof value === 'number' ? dayOf(value) : (value as unknown),
        ]),
      ),
    };
  });
  return { features };
}

function geometryOf(
  { x, y, points, paths, rings }: EsriGeometry,
  place: (position: number[]) => number[],
): object | null {
  if (typeof x === 'number' && typeof y === 'number') {
    return { type: 'Point', coordinates: place([x, y]) };
  }
  if (points) return { type: 'MultiPoint', coordinates: points.map(place) };
  if (paths) return { type: 'MultiLineString', coordinates: paths.map((path) => path.map(place)) };
  if (!rings) return null;
  const closed = rings.map((ring) => ring.map(place));
  // Outer rings run clockwise there, and each begins an area of its own.
  const areas: number[][][][] = [];
  for (const ring of closed) {
    if (isClockwise(ring) || areas.length === 0) areas.push([ring]);
    else areas.at(-1)?.push(ring);
  }
  const rewound = areas.map((area) => area.map((ring) => [...ring].reverse()));
  return { type: 'MultiPolygon', coordinates: rewound };
}

function isClockwise(ring: number[][]): boolean {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    sum += (nextX - x) * (nextY + y);
  });
  return sum > 0;
}

function dayOf(milliseconds: number): string | number {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? milliseconds : date.toISOString().slice(0, 10);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
