import { baseMapLayers, type BaseMapLayerId } from '$lib/static-map/base-map-style';
import { OBSTACLES } from './obstacles-layer';

/** What stays on the map over the finer shores and rivers of close by; the rest of the base map is under them. */
const above = ['graticule', 'divisions', 'borders', 'borders-disputed'] as const;
const below = (Object.keys(baseMapLayers) as BaseMapLayerId[]).filter(
  (id) => !(above as readonly string[]).includes(id),
);

/**
 * Every layer of the style from below: the base map, areas, movements, the reader's own data, labels, markers.
 * `createStyle` refuses a layer that is neither here nor a marker layer.
 */
export const layerOrder = [
  ...below,
  'near-land',
  'near-member-land',
  'near-member-shore',
  'near-water',
  'near-ripple-wide',
  'near-ripple-narrow',
  'near-island',
  'near-member-island',
  'near-band-wide',
  'near-band-narrow',
  'near-band-plus-one',
  'relief',
  'near-rivers',
  'near-rivers-lesser',
  ...above,
  'near-coast',
  'runways-casing',
  'runways',
  'areas-hatch',
  'areas-outline',
  'uncertainty-fill',
  'uncertainty-line',
  'routes-stated',
  'routes-reported',
  'routes-disputed',
  'route-arrows',
  'own-areas',
  'own-lines',
  'own-points',
  'land-labels',
  'river-labels',
  'town-labels',
  'city-labels',
  'runway-labels',
  'sea-labels',
  'own-names',
  'place-labels',
  'route-labels',
  'country-labels',
  'member-labels',
  'plus-one-label',
  'selected-label',
  'selection',
  OBSTACLES,
] as const;

/** The layers that draw markers stand above all others, in the order placeLayers gives them. */
export const MARKER_PREFIX = 'places-';

/** The layers that draw movements with an end that fades, one for each colour, stand with the other movements. */
export const FADING_PREFIX = 'routes-fading-';
