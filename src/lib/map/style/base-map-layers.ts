import { scriptOf } from '$lib/base/script';
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { countryNames } from './country-names';
import { fontStacks } from './fonts';
import type { Ground } from '../markers/types';
import { perFeature } from './per-feature';
import type { Palette } from '$lib/static-map/palette';

/** The files under `public/geo/base/` that the map draws, each a source of the same name. */
export const baseFiles = [
  'land',
  'countries',
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

const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** The ground without its labels: water, land, bands, lines. */
export function groundLayers(palette: Palette, ground: Ground): LayerSpecification[] {
  const isMember: ExpressionSpecification = ['in', ['get', 'code'], ['literal', ground.members]];
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    ripple('ripple-wide', palette, 14),
    ripple('ripple-narrow', palette, 6),
    fill('land', 'land', palette.land),
    { ...fill('member-land', 'countries', palette.memberLand), filter: isMember },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { ...drawn(palette.graticule, 0.07), 'line-width': 1 },
    },
    band('band-wide', palette.bandWide, 9, ['!', ['get', 'plusOne']]),
    band('band-narrow', palette.bandNarrow, 4, ['!', ['get', 'plusOne']]),
    dashed(band('band-plus-one', palette.bandPlusOne, 4, ['get', 'plusOne']), [1.2, 0.8]),
    {
      id: 'divisions',
      type: 'line',
      source: 'admin1',
      minzoom: 4.5,
      paint: { ...drawn(palette.division), 'line-width': 0.8, 'line-dasharray': [1, 2.2] },
    },
    fill('lakes', 'lakes', palette.water),
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: 4,
      layout: round,
      paint: { ...drawn(palette.river), 'line-width': zoomed(0.6, 1.6) },
    },
    border('borders', palette, 'border'),
    dashed(border('borders-disputed', palette, 'disputed'), [3.5, 2.5]),
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      layout: round,
      paint: { ...drawn(palette.coast), 'line-width': zoomed(0.5, 1.1) },
    },
  ];
}

/** The names on the ground, in the page's language. */
export function groundLabels(palette: Palette, ground: Ground): LayerSpecification[] {
  const name: ExpressionSpecification = ['get', ground.language, ['get', 'name']];
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.2, 'text-halo-blur': 0.4 };
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
        'text-font': waterFont(ground.language),
        'text-size': 12.5,
        'text-max-angle': 32,
      },
      paint: { ...inked(palette.waterLabel), ...halo },
    },
    {
      id: 'city-labels',
      type: 'symbol',
      source: 'cities',
      minzoom: 5.4,
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 6.2, 2, 7.2, 3]],
      layout: {
        'text-field': name,
        'text-font': fontStacks.regular,
        'text-size': 12,
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
        ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4.2, 2, 5.2, 3]],
        ['>=', ['zoom'], ['coalesce', ['get', 'minzoom'], 0]],
        ['<', ['zoom'], ['coalesce', ['get', 'maxzoom'], 24]],
      ],
      layout: {
        'text-field': name,
        'text-font': waterFont(ground.language),
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 6, 19],
        'text-letter-spacing': spacing(ground.language, 0.06),
        'text-max-width': 7,
      },
      paint: inked(palette.waterLabel),
    },
    {
      id: 'country-labels',
      type: 'symbol',
      source: 'country-labels',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4, 2, 6, 3]],
      layout: {
        'text-field': countryNames(ground.language),
        'text-font': fontStacks.semiBold,
        'text-transform': 'uppercase',
        'text-letter-spacing': spacing(ground.language, 0.14),
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['case', ['in', ['get', 'code'], ['literal', [...ground.members]]], 12.5, 10.5],
          6,
          ['case', ['in', ['get', 'code'], ['literal', [...ground.members]]], 17, 13],
        ],
        'text-max-width': 8,
        'text-padding': 1,
        'text-variable-anchor': ['center', 'bottom', 'top'],
        'text-radial-offset': 0.8,
      },
      paint: { ...inked(palette.label), ...halo },
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

/** Arabic letters join: spacing would tear them. */
function spacing(language: string, em: number): number {
  return scriptOf(language) === 'Arab' ? 0 : em;
}

function fill(id: string, source: string, colour: string) {
  return {
    id,
    type: 'fill',
    source,
    paint: { 'fill-color': colour, 'fill-antialias': true },
  } satisfies LayerSpecification;
}

/** A wide line under the land's fill, of which only the seaward half is seen. */
function ripple(id: string, palette: Palette, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'coast',
    layout: round,
    paint: {
      ...drawn(palette.ripple, 0.55),
      'line-width': zoomed(width * 0.6, width * 1.6),
      'line-blur': zoomed(width * 0.25, width * 0.6),
    },
  };
}

/** A tint inside a state's border: rings have the state on their right, where a positive offset goes. */
function band(
  id: string,
  colour: string,
  width: number,
  filter: ExpressionSpecification,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'bands',
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      ...drawn(colour),
      'line-width': zoomed(width * 0.5, width * 1.2),
      'line-offset': zoomed(width * 0.25, width * 0.6),
    },
  };
}

function border(id: string, palette: Palette, kind: string): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'borders',
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-join': 'round' },
    paint: { ...drawn(palette.border), 'line-width': zoomed(0.7, 1.4) },
  };
}

/** A line in dashes, given in widths of the line. */
function dashed(line: LineLayerSpecification, dashes: number[]): LineLayerSpecification {
  return { ...line, paint: { ...line.paint, 'line-dasharray': dashes } };
}

/** A width in px that grows from zoom 3 to zoom 8. */
function zoomed(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 3, far, 8, near];
}
