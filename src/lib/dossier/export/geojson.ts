import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Place } from '../model/dossier';
import type { Cell } from './columns';
import type { FactRow, FactTable } from './fact-table';
import { metadata } from './stamp';

export type FactCollection = FeatureCollection<Geometry | null, Record<string, Cell>> & {
  /** The name that QGIS and GDAL give the layer. */
  name: string;
  metadata: Record<string, unknown>;
};

/**
 * The table of facts as GeoJSON (RFC 7946), flat: no property is an object or an array, and every feature has
 * every column. Areas and lines have their outline; a site has the point of its marker, and
 * `place_radius_km` says how far off that may be. A fact without a place has no geometry.
 */
export function factsGeoJson({ columns, rows, stamp }: FactTable): FactCollection {
  return {
    type: 'FeatureCollection',
    name: 'facts',
    metadata: metadata(stamp),
    features: rows.map((row) =>
      feature(
        row,
        Object.fromEntries(columns.map(({ name }, at) => [name, row.cells[at] ?? null])),
      ),
    ),
  };
}

function feature(
  { fact, place }: FactRow,
  properties: Record<string, Cell>,
): Feature<Geometry | null, Record<string, Cell>> {
  return {
    type: 'Feature',
    id: place ? `${fact.id}/${place.id}` : fact.id,
    geometry: place && shapeOf(place),
    properties,
  };
}

/** An area or line as it is; for a plain site its point. */
export function shapeOf({ geometry, point }: Place): Geometry {
  return geometry ?? { type: 'Point', coordinates: point };
}
