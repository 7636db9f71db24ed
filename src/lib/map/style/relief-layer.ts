import type { ImageSourceSpecification, RasterLayerSpecification } from 'maplibre-gl';
import { relief } from '$lib/static-map/base-map-style';

/** The source of the picture of heights. */
export const RELIEF = 'relief';
/** It is asked for in the atlas's own way, which takes only what the build has made. */
export const PICTURE_SCHEME = 'base-picture';

const [west, south, east, north] = relief.bounds;
const [from, until] = relief.fades;

export const reliefSource: ImageSourceSpecification = {
  type: 'image',
  url: `${PICTURE_SCHEME}://${RELIEF}`,
  coordinates: [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ],
};

export const reliefLayer: RasterLayerSpecification = {
  id: RELIEF,
  type: 'raster',
  source: RELIEF,
  maxzoom: until,
  paint: {
    'raster-opacity': ['interpolate', ['linear'], ['zoom'], from, relief.opacity, until, 0],
    'raster-fade-duration': 0,
  },
};
