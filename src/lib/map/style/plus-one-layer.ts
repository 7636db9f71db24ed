import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette, Theme } from '$lib/static-map/palette';
import { fontStacks } from './fonts';
import type { BaseMapOptions } from '../markers/types';
import { labelText } from '../markers/label-text';
import { GAP, GLOSS, LEADER, OFF, SIZE, PLUS_ONE_FROM } from '../markers/plus-one-size';
import { leaderImage } from '../markers/marker-image-id';
import { perFeature } from './per-feature';

/** Where the state’s own name is from, and its spot. */
export const PLUS_ONE_SOURCE = 'country-labels';

/** Its name is drawn where the style’s global state `plusOne` says so; by feature, as `perFeature` explains. */
const shows: ExpressionSpecification = [
  'case',
  ['all', ['has', 'code'], ['global-state', 'plusOne']],
  1,
  0,
];

/** The name of the plus-one, with a line to the state that it belongs to and that is no member itself. */
export function plusOneLayer(
  palette: Palette,
  theme: Theme,
  baseMap: BaseMapOptions,
): LayerSpecification[] {
  if (!baseMap.plusOneLabel) return [];
  const { name, gloss } = baseMap.plusOneLabel;
  return [
    {
      id: 'plus-one-label',
      type: 'symbol',
      source: PLUS_ONE_SOURCE,
      minzoom: PLUS_ONE_FROM,
      filter: ['in', ['get', 'code'], ['literal', [...baseMap.plusOne]]],
      layout: {
        'icon-image': leaderImage(theme),
        'icon-anchor': 'right',
        'icon-offset': [-GAP, 0],
        'text-field': [
          'format',
          labelText(name),
          { 'text-font': ['literal', fontStacks.semiBold] },
          `\n${labelText(gloss)}`,
          { 'text-color': palette.ink2, 'font-scale': GLOSS },
        ],
        'text-font': fontStacks.regular,
        'text-size': SIZE,
        'text-anchor': 'right',
        'text-justify': 'right',
        'text-offset': [-(GAP + LEADER + OFF) / SIZE, 0],
        'text-max-width': 20,
      },
      paint: {
        'icon-opacity': shows,
        'text-color': perFeature(palette.ink),
        'text-opacity': shows,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
        'text-halo-blur': 0.3,
      },
    },
  ];
}
