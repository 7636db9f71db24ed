import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { letterSpacing } from '$lib/base/script';
import { baseMapLayers, type BaseMapLayer } from '$lib/static-map/base-map-style';
import type { Palette } from '$lib/static-map/palette';
import type { BaseMapOptions } from '../markers/types';
import { lineLayer } from './base-map-layers';
import { fontStacks } from './fonts';
import { perFeature } from './per-feature';

/** The sources of what is drawn from close by alone; each feature says by `near` what it is. Bands have one of their own. */
export const CLOSE_UP_SOURCE = 'near';
export const CLOSE_UP_BANDS = 'near-bands';

/** From where on the finer base map is drawn, its lesser rivers, runways, and words for these. */
const FROM = 6;
const RIVERS_FROM = 8;
const RUNWAYS_FROM = 9;
const WORDS_FROM = 10;

/**
 * Px that the land of a state reaches over its coarser coast, by zoom: some two kilometres and a half, which the finer
 * water then covers as far as it is water.
 */
const SHORE: ExpressionSpecification = ['interpolate', ['exponential', 2], ['zoom'], 6, 3, 11, 96];

/** The finer shores, rivers, states and bands, over the coarser ones of the same area. */
export function closeUpLayers(
  palette: Palette,
  { language, members }: Pick<BaseMapOptions, 'language' | 'members'>,
): LayerSpecification[] {
  const is = (...kinds: string[]): ExpressionSpecification => [
    'in',
    ['get', 'near'],
    ['literal', kinds],
  ];
  const isMember: ExpressionSpecification = ['in', ['get', 'code'], ['literal', [...members]]];
  const ofMember = (kind: string): ExpressionSpecification => ['all', is(kind), isMember];
  const fill = (
    id: string,
    filter: ExpressionSpecification,
    colour: string,
  ): LayerSpecification => ({
    id,
    type: 'fill',
    source: CLOSE_UP_SOURCE,
    minzoom: FROM,
    filter,
    paint: { 'fill-color': colour },
  });
  const line = (
    id: string,
    filter: ExpressionSpecification,
    layer: BaseMapLayer & { isBeside?: boolean },
    { source = CLOSE_UP_SOURCE, minzoom = FROM } = {},
  ): LayerSpecification => lineLayer({ id, source, minzoom, filter }, layer, palette[layer.colour]);
  const plusOne: ExpressionSpecification = ['get', 'plusOne'];
  return [
    fill('near-land', is('land'), palette.land),
    fill('near-member-land', ofMember('state'), palette.memberLand),
    {
      id: 'near-member-shore',
      type: 'line',
      source: CLOSE_UP_SOURCE,
      minzoom: FROM,
      filter: ofMember('shore'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': perFeature(palette.memberLand),
        'line-opacity': perFeature(1),
        'line-width': SHORE,
      },
    },
    fill('near-water', is('water'), palette.water),
    // Shores have the land on their left: the ripple lies on the water.
    line('near-ripple-wide', is('coast'), { ...baseMapLayers['ripple-wide'], isBeside: true }),
    line('near-ripple-narrow', is('coast'), { ...baseMapLayers['ripple-narrow'], isBeside: true }),
    fill('near-island', is('island'), palette.land),
    fill('near-member-island', ofMember('island'), palette.memberLand),
    line('near-band-wide', ['!', plusOne], baseMapLayers['band-wide'], { source: CLOSE_UP_BANDS }),
    line('near-band-narrow', ['!', plusOne], baseMapLayers['band-narrow'], {
      source: CLOSE_UP_BANDS,
    }),
    line('near-band-plus-one', plusOne, baseMapLayers['band-plus-one'], { source: CLOSE_UP_BANDS }),
    line('near-rivers', ['all', is('river'), ['==', ['get', 'rank'], 1]], baseMapLayers.rivers),
    line(
      'near-rivers-lesser',
      ['all', is('river'), ['==', ['get', 'rank'], 2]],
      { ...baseMapLayers.rivers, width: { zooms: [8, 11], px: [0.5, 1.1] } },
      { minzoom: RIVERS_FROM },
    ),
    line('near-coast', is('coast', 'lake-shore'), baseMapLayers.coast),
    ...runwayLayers(palette, language),
    ...nameLayers(palette, language),
  ];
}

/** Towns, the smaller the closer, and mountains, deserts and plains. */
function nameLayers(palette: Palette, language: string): LayerSpecification[] {
  const layer = (
    id: string,
    filter: ExpressionSpecification,
    layout: SymbolLayerSpecification['layout'],
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source: CLOSE_UP_SOURCE,
    minzoom: FROM,
    filter,
    layout: {
      'text-field': ['get', language, ['get', 'name']],
      'text-font': fontStacks.regular,
      'text-padding': 6,
      ...layout,
    },
    paint: {
      'text-color': perFeature(palette.label),
      'text-opacity': perFeature(1),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
      'text-halo-blur': 0.4,
    },
  });
  const rank: ExpressionSpecification = ['get', 'rank'];
  const shown: ExpressionSpecification = ['step', ['zoom'], 4, 7.2, 5, 8.4, 6];
  return [
    layer('land-labels', ['==', ['get', 'near'], 'land-name'], {
      'text-size': 12.5,
      'text-max-width': 7,
      'text-letter-spacing': letterSpacing(language, 0.1),
    }),
    layer('town-labels', ['all', ['==', ['get', 'near'], 'town'], ['<=', rank, shown]], {
      'text-size': ['case', ['>', rank, 4], 11.5, 12],
      'symbol-sort-key': rank,
    }),
  ];
}

/** Runways, as long as they are, with their measures and whose note that is. */
function runwayLayers(palette: Palette, language: string): LayerSpecification[] {
  const text = (name: string): ExpressionSpecification => ['get', language, ['get', name]];
  const runways: ExpressionSpecification = ['==', ['get', 'near'], 'runway'];
  const lines = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: CLOSE_UP_SOURCE,
    minzoom: RUNWAYS_FROM,
    filter: runways,
    paint: {
      'line-color': perFeature(colour),
      'line-opacity': perFeature(1),
      'line-width': width,
    },
  });
  return [
    lines('runways-casing', palette.halo, 6),
    lines('runways', palette.ink2, 3),
    {
      id: 'runway-labels',
      type: 'symbol',
      source: CLOSE_UP_SOURCE,
      minzoom: WORDS_FROM,
      filter: ['==', ['get', 'near'], 'airfield'],
      layout: {
        'text-field': [
          'format',
          text('title'),
          { 'text-font': ['literal', fontStacks.regular] },
          ['concat', '\n', text('note')],
          { 'font-scale': 0.88 },
        ],
        'text-font': fontStacks.regular,
        'text-size': 12.5,
        'text-max-width': 14,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.4,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': perFeature(palette.ink2),
        'text-opacity': perFeature(1),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-halo-blur': 0.3,
      },
    },
  ];
}
