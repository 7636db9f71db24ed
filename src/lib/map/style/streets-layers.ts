import { layers, namedFlavor, type Flavor } from '@protomaps/basemaps';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { scriptOf } from '$lib/base/script';
import { palettes, type Palette, type Theme } from '$lib/static-map/palette';
import { fontStacks } from './fonts';
import { STREETS, STREETS_FROM, STREETS_PREFIX } from './streets-source';

/**
 * What is drawn of an archive of Protomaps': streets, buildings, grounds, rivers and the names of quarters and villages. Land,
 * sea and borders stay the atlas's own, and so do the names of states and towns.
 */
const DRAWN =
  /^(?:landuse_(?!zoo)|roads_(?!shields|oneway)|buildings|water_(?:stream|river|waterway_label)|places_subplace)/;

/** The layers of an archive in the colours of a theme and the language of the page. */
export function streetsLayers(theme: Theme, language: string): LayerSpecification[] {
  const palette = palettes[theme];
  const flavor = flavorOf(palette, theme);
  const drawn = layers(STREETS, flavor, { lang: language.split('-')[0] ?? language }).filter(
    ({ id }) => DRAWN.test(id),
  ) as LayerSpecification[];
  return [...drawn, villages(palette)].map((layer): LayerSpecification => {
    const ours = {
      ...layer,
      id: `${STREETS_PREFIX}${layer.id}`,
      minzoom: Math.max(layer.minzoom ?? 0, STREETS_FROM),
    } as LayerSpecification;
    return ours.type === 'symbol' ? { ...ours, layout: worded(ours.layout, language) } : ours;
  });
}

/** Words in the page’s language, else as they are written there, in the atlas’s fonts. */
function worded(
  layout: Extract<LayerSpecification, { type: 'symbol' }>['layout'],
  language: string,
): NonNullable<typeof layout> {
  const base = language.split('-')[0] ?? language;
  const name: ExpressionSpecification = [
    'coalesce',
    ['get', `name:${language}`],
    ['get', `name:${base}`],
    ['get', 'name'],
  ];
  return {
    ...layout,
    'text-field': name,
    'text-font': fontStacks.regular,
    // Arabic letters are joined.
    ...(scriptOf(language) === 'Arab' && { 'text-letter-spacing': 0 }),
  };
}

function villages({ label, halo }: Palette): LayerSpecification {
  return {
    id: 'villages',
    type: 'symbol',
    source: STREETS,
    'source-layer': 'places',
    minzoom: 10,
    filter: [
      'all',
      ['==', ['get', 'kind'], 'locality'],
      ['in', ['get', 'kind_detail'], ['literal', ['village', 'hamlet', 'locality']]],
    ],
    layout: {
      'text-size': 11.5,
      'text-max-width': 7,
      'text-padding': 6,
      'symbol-sort-key': ['coalesce', ['get', 'min_zoom'], 15],
    },
    paint: { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.6 },
  };
}

/** Protomaps’ own names of colours, in those of the atlas. */
function flavorOf(palette: Palette, theme: Theme): Flavor {
  const { land, memberLand, border, division, river, water, label, waterLabel, halo } = palette;
  const [ground, street, edge] = [land, memberLand, division];
  const own = Object.fromEntries(
    Object.keys(namedFlavor(theme))
      .filter((name) => !/^(?:pois|landcover|regular|bold|italic)$/.test(name))
      .map((name) => {
        if (/casing/.test(name)) return [name, edge];
        if (/halo/.test(name)) return [name, halo];
        if (/ocean_label/.test(name)) return [name, waterLabel];
        if (/label/.test(name)) return [name, label];
        if (/^(?:tunnel|bridges)?_?(?:other|minor|link|major|highway|pier)/.test(name)) {
          return [name, street];
        }
        return [name, ground];
      }),
  );
  return {
    ...(own as unknown as Flavor),
    water: river,
    background: water,
    buildings: edge,
    railway: border,
    runway: edge,
    boundaries: border,
  };
}
