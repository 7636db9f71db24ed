import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { baseFiles, groundLabels, groundLayers } from './base-layers';
import { fontFaces } from './fonts';
import type { Ground } from './input';
import { layerOrder, MARKER_PREFIX } from './layer-order';
import { palettes, type Theme } from '$lib/plate/palette';
import type { PlaceFeatures } from './place-features';
import { placeLayers, placeSources } from './place-layers';

/** A band is moved off its line: without its finer bends it would knot. In px. */
const extras: Partial<Record<string, { tolerance: number }>> = { bands: { tolerance: 1.6 } };

/** The whole style as data: base map, labels, places. Built anew for a theme; the sources' names never change. */
export function createStyle(
  ground: Ground,
  features: PlaceFeatures,
  theme: Theme,
): StyleSpecification {
  const palette = palettes[theme];
  return {
    version: 8,
    'font-faces': fontFaces,
    state: { selected: { default: '' } },
    sources: {
      ...Object.fromEntries(
        baseFiles.map((name) => [
          name,
          { type: 'geojson' as const, data: `${ground.baseUrl}${name}.geojson`, ...extras[name] },
        ]),
      ),
      ...Object.fromEntries(
        placeSources.map((name) => [name, { type: 'geojson' as const, data: features[name] }]),
      ),
    },
    layers: inOrder([
      ...groundLayers(palette, ground),
      ...groundLabels(palette, ground),
      ...placeLayers(palette, theme, ground.layers),
    ]),
  };
}

/** Sorts layers by the written order; a layer that is not in it is a mistake. */
function inOrder(layers: LayerSpecification[]): LayerSpecification[] {
  const rank = ({ id }: LayerSpecification) => {
    if (id.startsWith(MARKER_PREFIX)) return layerOrder.length;
    const index = layerOrder.findIndex((known) => known === id);
    if (index < 0) throw new Error(`The layer "${id}" has no place in layer-order.ts.`);
    return index;
  };
  return layers.sort((one, other) => rank(one) - rank(other));
}
