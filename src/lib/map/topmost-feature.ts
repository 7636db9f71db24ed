import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';

/**
 * The topmost feature that some layers draw around a spot: px of the container, and px to either side of it. None too for
 * the moment in which data have just been replaced: MapLibre's index of a tile is behind its picture then, and it throws
 * (“index out of bounds”, maplibre-gl-js issues 7752 and 8064). The pointer's next motion asks again.
 */
export function topmostFeature(
  map: Pick<MapLibreMap, 'queryRenderedFeatures'>,
  { x, y }: { x: number; y: number },
  near: number,
  layers: string[],
): MapGeoJSONFeature | undefined {
  const box: [PointLike, PointLike] = [
    [x - near, y - near],
    [x + near, y + near],
  ];
  try {
    return map.queryRenderedFeatures(box, { layers })[0];
  } catch (error) {
    if (error instanceof Error && /out of bounds/i.test(error.message)) return undefined;
    throw error;
  }
}
