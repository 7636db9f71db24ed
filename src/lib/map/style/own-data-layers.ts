import type {
  ExpressionSpecification,
  LayerSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import { MAX_ZOOM } from '$lib/base/mercator';
import { ownColours, type Palette, type Theme } from '$lib/static-map/palette';
import { fontStacks } from './fonts';
import { perFeature } from './per-feature';

/** The scheme of the addresses that tiles of the reader's own data are asked for with. */
export const OWN_SCHEME = 'own-data';

/** The source of a file of the reader's by its place among them. */
export const ownSourceId = (place: number) => `own-${place}`;

/** A file of the reader's as the style has it: its tiles, and which of `ownColours` its layers take in turn. */
export interface OwnDrawn {
  source: VectorSourceSpecification;
  colours: readonly number[];
}

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

/** Px of a single entry, or of the disc of a cluster: wide enough for its number, a digit more for each tenfold. */
const radius = (single: number): ExpressionSpecification => [
  'case',
  ['==', count, 1],
  single,
  ['interpolate', ['linear'], ['log10', count], 0, 9, 2, 13, 4, 20, 6, 28],
];

/**
 * A file of the reader's: areas, lines, and a dot for each point, with its name where there is room, or a disc with the
 * number of a cluster. `place` is its place among them.
 */
export function ownLayers(
  palette: Palette,
  theme: Theme,
  place: number,
  colours: readonly number[],
): LayerSpecification[] {
  // Layers beyond those with a colour, and clusters of several layers.
  const other = palette.ink2;
  const colour = colours.reduceRight<ExpressionSpecification | string>(
    (otherwise, number, at) => [
      'case',
      ['==', ['get', 'layerIndex'], at],
      ownColours[theme][number] ?? other,
      otherwise,
    ],
    other,
  );
  const source = ownSourceId(place);
  const from = { source, 'source-layer': 'shapes' };
  const points = { source, 'source-layer': 'points' };
  return [
    {
      ...from,
      id: `own-areas-${place}`,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.2 },
    },
    {
      ...from,
      id: `own-lines-${place}`,
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-opacity': perFeature(1), 'line-width': 2.4 },
    },
    {
      ...points,
      id: `own-points-${place}`,
      type: 'circle',
      layout: { 'circle-sort-key': count },
      paint: {
        'circle-color': colour,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, radius(5), 9, radius(7)],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1.8,
      },
    },
    {
      ...points,
      id: `own-counts-${place}`,
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
    {
      ...points,
      id: `own-names-${place}`,
      type: 'symbol',
      filter: ['has', 'title'],
      layout: {
        'text-field': ['get', 'title'],
        'text-font': fontStacks.semiBold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 9, 13],
        'text-max-width': 9,
        'text-padding': 4,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'index'],
      },
      paint: {
        'text-color': perFeature(palette.ink),
        'text-opacity': perFeature(1),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-halo-blur': 0.4,
      },
    },
  ];
}
