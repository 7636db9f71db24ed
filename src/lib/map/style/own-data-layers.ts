import type {
  ExpressionSpecification,
  LayerSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import { MAX_ZOOM } from '$lib/base/mercator';
import { ownColours, type Palette, type Theme } from '$lib/static-map/palette';
import { fontStacks } from './fonts';
import { perFeature } from './per-feature';

/** The source of the reader's own data, and the scheme of the addresses that its tiles are asked for with. */
export const OWN_SOURCE = 'own';
export const OWN_SCHEME = 'own-data';

/** A vector source whose tiles are cut for what shows now. Closer than its last zoom, that one's tiles are enlarged. */
export function ownSource(
  tiles: string,
  zooms: { minZoom: number; maxZoom: number } | null,
): VectorSourceSpecification {
  return {
    type: 'vector',
    tiles: [tiles],
    minzoom: zooms?.minZoom ?? 0,
    maxzoom: Math.min(zooms?.maxZoom ?? MAX_ZOOM, MAX_ZOOM),
  };
}

const count: ExpressionSpecification = ['get', 'count'];

/** The reader's own data: areas, lines, and a dot for each point or a disc with the number of a cluster. */
export function ownLayers(palette: Palette, theme: Theme): LayerSpecification[] {
  const [first, second, third, fourth] = ownColours[theme];
  // Layers beyond those with a colour, and clusters of several layers.
  const other = palette.ink2;
  const layerIndex: ExpressionSpecification = ['get', 'layerIndex'];
  // prettier-ignore
  const colour: ExpressionSpecification = ['match', layerIndex, 0, first, 1, second, 2, third, 3, fourth, other];
  const from = { source: OWN_SOURCE, 'source-layer': 'shapes' };
  const points = { source: OWN_SOURCE, 'source-layer': 'points' };
  return [
    {
      ...from,
      id: 'own-areas',
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.15 },
    },
    {
      ...from,
      id: 'own-lines',
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-opacity': perFeature(1), 'line-width': 1.6 },
    },
    {
      ...points,
      id: 'own-points',
      type: 'circle',
      layout: { 'circle-sort-key': count },
      paint: {
        'circle-color': colour,
        // Wide enough for its number: a digit more for each tenfold.
        'circle-radius': [
          'case',
          ['==', count, 1],
          4,
          ['interpolate', ['linear'], ['log10', count], 0, 8, 2, 12, 4, 19, 6, 27],
        ],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.2,
      },
    },
    {
      ...points,
      id: 'own-counts',
      type: 'symbol',
      filter: ['>', count, 1],
      layout: {
        'text-field': ['to-string', count],
        'text-font': fontStacks.semiBold,
        'text-size': 11,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'symbol-sort-key': count,
      },
      paint: { 'text-color': perFeature(palette.halo), 'text-opacity': perFeature(1) },
    },
  ];
}
