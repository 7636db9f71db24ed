import type { FeatureCollection } from 'geojson';

/** The files under `public/geo/base/` that a plate is drawn from. */
export const plateFiles = [
  'land',
  'countries',
  'bands',
  'borders',
  'lakes',
  'rivers',
  'country-labels',
  'seas',
] as const;

export type BaseMap = Record<(typeof plateFiles)[number], FeatureCollection>;
