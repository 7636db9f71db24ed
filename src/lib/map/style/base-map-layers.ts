import { letterSpacing } from '$lib/base/script';
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { fontStacks } from './fonts';
import type { BaseMapOptions } from '../markers/types';
import { perFeature } from './per-feature';
import {
  baseMapLayers,
  baseMapNames,
  cityNames,
  HALO,
  type BaseMapLayer,
  type BaseMapLayerId,
  type ByZoom,
} from '$lib/static-map/base-map-style';
import type { Palette } from '$lib/static-map/palette';

/**
 * The files under `geo/base/` that the map draws, each a source of the same name. `states` is made by the build: of all
 * countries those that the dossier is about.
 */
export const baseFiles = [
  'land',
  'states',
  'country-labels',
  'borders',
  'coast',
  'lakes',
  'rivers',
  'admin1',
  'seas',
  'cities',
  'graticule',
  'bands',
] as const;

const withoutPlusOne: ExpressionSpecification = ['!', ['get', 'plusOne']];

/** Where the layers that are drawn of features take them from, and from which zoom on. */
const sources: Record<
  Exclude<BaseMapLayerId, 'water'>,
  { source: string; minzoom?: number; filter?: ExpressionSpecification }
> = {
  'ripple-wide': { source: 'coast' },
  'ripple-narrow': { source: 'coast' },
  land: { source: 'land' },
  'member-land': { source: 'states' },
  graticule: { source: 'graticule' },
  'band-wide': { source: 'bands', filter: withoutPlusOne },
  'band-narrow': { source: 'bands', filter: withoutPlusOne },
  'band-plus-one': { source: 'bands', filter: ['get', 'plusOne'] },
  divisions: { source: 'admin1', minzoom: 4.5 },
  lakes: { source: 'lakes' },
  rivers: { source: 'rivers', minzoom: 4 },
  borders: { source: 'borders', filter: ['==', ['get', 'kind'], 'border'] },
  'borders-disputed': { source: 'borders', filter: ['==', ['get', 'kind'], 'disputed'] },
  coast: { source: 'coast' },
};

/** The base map without its labels: water, land, bands, lines. */
export function baseMapStyleLayers(
  palette: Palette,
  baseMap: BaseMapOptions,
): LayerSpecification[] {
  const isMember: ExpressionSpecification = ['in', ['get', 'code'], ['literal', baseMap.members]];
  return (Object.keys(baseMapLayers) as BaseMapLayerId[]).map((id): LayerSpecification => {
    const layer: BaseMapLayer = baseMapLayers[id];
    const colour = palette[layer.colour];
    if (id === 'water') return { id, type: 'background', paint: { 'background-color': colour } };
    const from = { id, ...sources[id], ...(id === 'member-land' && { filter: isMember }) };
    return layer.draws === 'fill'
      ? { ...from, type: 'fill', paint: { 'fill-color': colour, 'fill-antialias': true } }
      : lineLayer(from, layer, colour);
  });
}

/** A line of the base map, drawn from a source by a style that several drawings share. */
export function lineLayer(
  from: { id: string; source: string; minzoom?: number; filter?: ExpressionSpecification },
  {
    width,
    blur,
    dashes,
    opacity,
    isInside,
    isBeside,
    isRound,
  }: BaseMapLayer & { isBeside?: boolean },
  colour: string,
): LineLayerSpecification {
  return {
    ...from,
    type: 'line',
    layout: { 'line-join': 'round', ...(isRound && { 'line-cap': 'round' }) },
    paint: {
      ...drawn(colour, opacity),
      ...(width && { 'line-width': zoomed(width) }),
      ...(blur && { 'line-blur': zoomed(blur) }),
      ...(dashes && { 'line-dasharray': [...dashes] }),
      // Rings have the state on their right, where a positive offset goes.
      ...((isInside ?? isBeside) && width && { 'line-offset': zoomed(width, 0.5) }),
    },
  };
}

/** The names on the base map, in the page's language. */
export function baseMapLabels(palette: Palette, baseMap: BaseMapOptions): LayerSpecification[] {
  const name: ExpressionSpecification = ['get', baseMap.language, ['get', 'name']];
  const { country, sea } = baseMapNames;
  const [firstCities, moreCities, allCities] = cityNames.rankZooms;
  // Members and plus-one have theirs from a layer of their own.
  const isOurs: ExpressionSpecification = [
    'in',
    ['get', 'code'],
    ['literal', [...baseMap.members, ...baseMap.plusOne]],
  ];
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': HALO, 'text-halo-blur': 0.4 };
  return [
    {
      id: 'river-labels',
      type: 'symbol',
      source: 'rivers',
      minzoom: 5,
      filter: ['has', 'name'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': name,
        'text-font': waterFont(baseMap.language),
        'text-size': 12.5,
        'text-max-angle': 32,
      },
      paint: { ...inked(palette.waterLabel), ...halo },
    },
    {
      id: 'city-labels',
      type: 'symbol',
      source: 'cities',
      minzoom: firstCities,
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, moreCities, 2, allCities, 3]],
      layout: {
        'text-field': name,
        'text-font': fontStacks.regular,
        'text-size': cityNames.size,
        'text-padding': 6,
      },
      paint: { ...inked(palette.label), ...halo },
    },
    {
      id: 'sea-labels',
      type: 'symbol',
      source: 'seas',
      // A sea may have one label for far and another for near.
      filter: [
        'all',
        ['<=', ['get', 'rank'], rankAt(sea.rankZooms)],
        ['>=', ['zoom'], ['coalesce', ['get', 'minzoom'], 0]],
        ['<', ['zoom'], ['coalesce', ['get', 'maxzoom'], 24]],
      ],
      layout: {
        'text-field': name,
        'text-font': waterFont(baseMap.language),
        'text-size': zoomed(sea.size),
        'text-letter-spacing': letterSpacing(baseMap.language, sea.spacing),
        'text-max-width': 7,
      },
      paint: inked(palette[sea.colour]),
    },
    {
      id: 'country-labels',
      type: 'symbol',
      source: 'country-labels',
      filter: ['all', ['!', isOurs], ['<=', ['get', 'rank'], rankAt(country.rankZooms)]],
      layout: {
        'text-field': ['coalesce', ['get', ['get', 'code'], ['literal', baseMap.stateNames]], ''],
        'text-font': fontStacks.semiBold,
        'text-transform': 'uppercase',
        'text-letter-spacing': letterSpacing(baseMap.language, country.spacing),
        'text-size': zoomed(country.size),
        'text-max-width': 8,
        'text-padding': 1,
        'text-variable-anchor': ['center', 'bottom', 'top'],
        'text-radial-offset': 0.8,
      },
      paint: { ...inked(palette[country.colour]), ...halo },
    },
  ];
}

/** Colour and opacity of a text, told by feature as those of the places are. */
function inked(colour: string) {
  return { 'text-color': perFeature(colour), 'text-opacity': perFeature(1) };
}

/** Colour and opacity of a line, told by feature as those of the movements are. */
function drawn(colour: string, opacity = 1) {
  return { 'line-color': perFeature(colour), 'line-opacity': perFeature(opacity) };
}

/** Only Latin has an italic: Han glyphs would be slanted by the browser. */
function waterFont(language: string): string[] {
  return language.startsWith('zh') ? fontStacks.regular : fontStacks.water;
}

/** A value in px that changes by the zoom, or a share of it. */
function zoomed({ zooms, px }: ByZoom, share = 1): ExpressionSpecification {
  const ends = zooms.flatMap((zoom, end) => [zoom, (px[end] ?? 0) * share]);
  return ['interpolate', ['linear'], ['zoom'], ...ends] as ExpressionSpecification;
}

/** The last rank that has its names, by the zooms from which on ranks 2 and 3 have theirs. */
function rankAt([second, third]: readonly [number, number]): ExpressionSpecification {
  return ['step', ['zoom'], 1, second, 2, third, 3];
}
