import type { Geometry, Position } from 'geojson';

/** Whether a position is a longitude and a latitude in degrees. */
export function isOnEarth([longitude = NaN, latitude = NaN]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** The polygons of a geometry, each a list of rings. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return [];
}

/** All positions of a geometry. */
export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  return flatten(geometry.coordinates);
}

function flatten(coordinates: Position | Position[] | Position[][] | Position[][][]): Position[] {
  return typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : (coordinates as Position[][]).flatMap(flatten);
}
