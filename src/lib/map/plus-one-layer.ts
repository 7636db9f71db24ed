import type { LayerSpecification } from 'maplibre-gl';
import type { Palette, Theme } from '$lib/plate/palette';
import { fontStacks } from './fonts';
import type { Ground } from './input';
import { labelText } from './label-text';
import { leaderImage } from './marker-image-id';
import { perFeature } from './per-feature';

/** Px of the line from the name to the state, and of the gap that the state's bar has. */
export const LEADER = 34;
const GAP = 24;
const SIZE = 13;

/** The name of the plus-one, with a line to the state that it belongs to and that is no member itself. */
export function plusOneLayer(palette: Palette, theme: Theme, ground: Ground): LayerSpecification[] {
  if (!ground.plusOneLabel) return [];
  const { name, gloss } = ground.plusOneLabel;
  return [
    {
      id: 'plus-one-label',
      type: 'symbol',
      source: 'country-labels',
      minzoom: 4,
      filter: ['in', ['get', 'code'], ['literal', [...ground.plusOne]]],
      layout: {
        'icon-image': leaderImage(theme),
        'icon-anchor': 'right',
        'icon-offset': [-GAP, 0],
        'text-field': [
          'format',
          labelText(name),
          { 'text-font': ['literal', fontStacks.semiBold] },
          `\n${labelText(gloss)}`,
          { 'text-color': palette.ink2, 'font-scale': 0.92 },
        ],
        'text-font': fontStacks.regular,
        'text-size': SIZE,
        'text-anchor': 'right',
        'text-justify': 'right',
        'text-offset': [-(GAP + LEADER + 5) / SIZE, 0],
        'text-max-width': 20,
      },
      paint: {
        'icon-opacity': perFeature(1),
        'text-color': perFeature(palette.ink),
        'text-opacity': perFeature(1),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
        'text-halo-blur': 0.3,
      },
    },
  ];
}
