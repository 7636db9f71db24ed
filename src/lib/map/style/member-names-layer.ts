import type { LayerSpecification } from 'maplibre-gl';
import { letterSpacing } from '$lib/base/script';
import { baseMapNames, HALO } from '$lib/static-map/base-map-style';
import type { Palette } from '$lib/static-map/palette';
import { fontStacks } from './fonts';
import { perFeature } from './per-feature';

/** The names of the members and of the plus-one's state, which stand on the map whatever else does. */
export function memberNamesLayer(palette: Palette, language: string): LayerSpecification {
  const { country } = baseMapNames;
  const [far, near] = country.memberSize.zooms;
  // Each name tells its sizes: a member's is larger than that of the plus-one's state.
  return {
    id: 'member-labels',
    type: 'symbol',
    source: 'members',
    layout: {
      'text-field': ['get', 'label'],
      'text-font': fontStacks.semiBold,
      'text-transform': 'uppercase',
      'text-letter-spacing': letterSpacing(language, country.spacing),
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        far,
        ['get', 'far'],
        near,
        ['get', 'near'],
      ],
      'text-max-width': 20,
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': perFeature(palette[country.colour]),
      'text-opacity': perFeature(1),
      'text-halo-color': palette.halo,
      'text-halo-width': HALO,
      'text-halo-blur': 0.4,
    },
  };
}
