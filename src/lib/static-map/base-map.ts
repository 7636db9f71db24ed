import type { FeatureCollection } from 'geojson';

/** The files under `public/geo/base/` that a base map is drawn from. */
export const baseMapFiles = [
  'land',
  'countries',
  'bands',
  'borders',
  'lakes',
  'rivers',
  'country-labels',
  'seas',
] as const;

export type BaseMap = Record<(typeof baseMapFiles)[number], FeatureCollection>;
