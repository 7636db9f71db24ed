import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Layer } from '$lib/dossier/model/dossier';
import { fontStacks } from './fonts';
import { layerColour } from './layer-colour-expression';
import { MARKER_PREFIX } from './layer-order';
import { hatchImage, ringImage } from '../markers/marker-image-id';
import type { Palette, Theme } from '$lib/static-map/palette';
import { perFeature } from './per-feature';
import { CLUSTER, COUNT_SIZE } from '../markers/place-features';
import { CHOSEN_LABEL_SIZE, LABEL_SIZE, OUTSIDE_LABEL_SIZE } from '../markers/name-size';

/** What is drawn of the places, each named by its layers as their source; createStyle makes one source of them. */
export const placeNames = ['places', 'areas', 'uncertainty'] as const;

/** The id of the style layer that draws one layer of the dossier. */
export function markerLayerId(layer: string): string {
  return `${MARKER_PREFIX}${layer}`;
}

/** The layer that draws whatever has no fact in the chosen years. */
export const OUTSIDE_LAYER = `${MARKER_PREFIX}-outside`;
const CLUSTER_LAYER = `${MARKER_PREFIX}-cluster`;

const outside: ExpressionSpecification = ['get', 'outside'];
const inside: ExpressionSpecification = ['!', outside];
const selected: ExpressionSpecification = ['==', ['get', 'id'], ['global-state', 'selected']];
const named: ExpressionSpecification = ['==', ['get', 'id'], ['global-state', 'named']];
/** Rings are drawn from here on; the selected place has its ring at any zoom. */
const RINGS_FROM = 6.5;
const ringShows: ExpressionSpecification = [
  'all',
  inside,
  ['any', ['>=', ['zoom'], RINGS_FROM], selected],
];

/**
 * Areas, rings of uncertainty, labels and markers. The selected place is the style's global state `selected`, and `named`
 * where the map is to have its name too.
 */
export function placeLayers(
  palette: Palette,
  theme: Theme,
  layers: readonly Layer[],
): LayerSpecification[] {
  const colour = layerColour(palette, theme, layers);
  const onBar: ExpressionSpecification = [
    'case',
    ['get', 'solid'],
    palette.memberLand,
    palette.ink,
  ];
  const faded: ExpressionSpecification = ['case', outside, 0.25, 1];

  return [
    {
      id: 'areas-hatch',
      type: 'fill',
      source: 'areas',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-pattern': hatchImage(theme),
        'fill-opacity': ['case', outside, 0.12, 0.5],
        // The outline is a layer of its own.
        'fill-antialias': false,
      },
    },
    {
      id: 'areas-outline',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': perFeature(palette.ink3), 'line-width': 1.2, 'line-opacity': faded },
    },
    {
      id: 'uncertainty-fill',
      type: 'fill',
      source: 'uncertainty',
      filter: ringShows,
      paint: { 'fill-color': colour, 'fill-opacity': 0.09 },
    },
    {
      id: 'uncertainty-line',
      type: 'line',
      source: 'uncertainty',
      filter: ringShows,
      paint: {
        'line-color': colour,
        'line-opacity': perFeature(1),
        'line-width': 1.4,
        'line-dasharray': [1.4, 1.6],
      },
    },
    {
      id: 'place-labels',
      type: 'symbol',
      source: 'places',
      filter: ['all', ['has', 'sides'], ['!=', ['get', 'label'], ''], ['!', selected]],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fontStacks.semiBold,
        'text-size': ['case', outside, OUTSIDE_LABEL_SIZE, LABEL_SIZE],
        'text-variable-anchor-offset': ['get', 'sides'],
        'text-justify': 'auto',
        'text-max-width': 20,
        'symbol-sort-key': ['case', outside, 2, ['get', 'area'], 1, 0],
      },
      paint: {
        'text-color': ['case', outside, palette.ink3, palette.ink],
        'text-opacity': perFeature(1),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-halo-blur': 0.3,
      },
    },
    {
      id: 'selected-label',
      type: 'symbol',
      source: 'places',
      filter: ['all', ['!=', ['get', 'label'], ''], named],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fontStacks.semiBold,
        'text-size': CHOSEN_LABEL_SIZE,
        // Outside of the ring; where there is no room on any side, over what is there rather than nowhere.
        'text-variable-anchor-offset': ['get', 'ringSides'],
        'text-justify': 'auto',
        'text-max-width': 20,
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': perFeature(palette.ink),
        'text-opacity': perFeature(1),
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
        'text-halo-blur': 0.3,
      },
    },
    {
      id: 'selection',
      type: 'symbol',
      source: 'places',
      filter: selected,
      layout: {
        'icon-image': ringImage(theme),
        'icon-offset': ['get', 'offset'],
        'icon-allow-overlap': true,
        // The labels beside it need not give way: they stand off the marker already.
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': perFeature(1) },
    },
    markers(OUTSIDE_LAYER, outside),
    withCount(
      markers(CLUSTER_LAYER, ['==', ['get', 'layer'], CLUSTER]),
      perFeature(palette.ink),
      palette.memberLand,
    ),
    ...[...layers].reverse().map((layer) => {
      const marker = markers(markerLayerId(layer.id), [
        'all',
        inside,
        ['==', ['get', 'layer'], layer.id],
      ]);
      return layer.shape === 'bar' ? withCount(marker, onBar, palette.memberLand) : marker;
    }),
  ];
}

/** A country's bar carries the number of its facts, a cluster's ring that of its places. */
function withCount(
  marker: SymbolLayerSpecification,
  colour: ExpressionSpecification,
  halo: string,
): SymbolLayerSpecification {
  return {
    ...marker,
    layout: {
      ...marker.layout,
      'text-field': ['to-string', ['get', 'count']],
      'text-font': fontStacks.semiBold,
      'text-size': COUNT_SIZE,
      'text-offset': ['get', 'countOffset'],
      'text-allow-overlap': true,
    },
    paint: {
      ...marker.paint,
      'text-color': colour,
      'text-opacity': perFeature(1),
      // On a bar that is half filled a figure stands on both.
      'text-halo-color': halo,
      'text-halo-width': ['case', ['==', ['get', 'solid'], true], 0, 2],
    },
  };
}

function markers(id: string, filter: ExpressionSpecification): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'places',
    filter,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-offset': ['get', 'offset'],
      'icon-allow-overlap': true,
    },
    paint: { 'icon-opacity': perFeature(1) },
  };
}
