import type {
  LayerSpecification,
  StyleSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import { baseFiles, groundLabels, groundLayers } from './base-layers';
import { fontFaces } from './fonts';
import type { Ground } from './input';
import { FADING_PREFIX, layerOrder, MARKER_PREFIX } from './layer-order';
import { OWN_SOURCE, ownLayers } from './own-layers';
import { palettes, type Theme } from '$lib/plate/palette';
import type { PlaceFeatures } from './place-features';
import { placeLayers, placeSources } from './place-layers';
import type { RouteFeatures } from './route-features';
import { plusOneLayer } from './plus-one-layer';
import { routeLayers, routeSources } from './route-layers';

/** What the map draws of the dossier, by source. */
export type DrawnFeatures = PlaceFeatures & RouteFeatures;

/** The sources whose data is set anew whenever what shows changes. */
export const drawnSources = [...placeSources, ...routeSources] as const;

/** What single sources are read with: a band that is moved off its line would knot without a tolerance, in px. */
const extras: Partial<Record<string, { tolerance?: number; lineMetrics?: boolean }>> = {
  bands: { tolerance: 1.6 },
  // Only for a gradient: dashes would come out in a length of their own for each line.
  'routes-fading': { lineMetrics: true },
};

/**
 * The whole style as data: base map, labels, places, and the reader's own data where there are any. Built
 * anew for a theme; the sources' names never change.
 */
export function createStyle(
  ground: Ground,
  features: DrawnFeatures,
  theme: Theme,
  own: VectorSourceSpecification | null = null,
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
        drawnSources.map((name) => [
          name,
          { type: 'geojson' as const, data: features[name], ...extras[name] },
        ]),
      ),
      ...(own && { [OWN_SOURCE]: own }),
    },
    layers: inOrder([
      ...groundLayers(palette, ground),
      ...groundLabels(palette, ground),
      ...plusOneLayer(palette, theme, ground),
      ...(own ? ownLayers(palette, theme) : []),
      ...routeLayers(palette, theme, ground.layers),
      ...placeLayers(palette, theme, ground.layers),
    ]),
  };
}

/** Sorts layers by the written order; a layer that is not in it is a mistake. */
function inOrder(layers: LayerSpecification[]): LayerSpecification[] {
  const rank = ({ id }: LayerSpecification) => {
    if (id.startsWith(MARKER_PREFIX)) return layerOrder.length;
    const listed = id.startsWith(FADING_PREFIX) ? 'routes-stated' : id;
    const index = layerOrder.findIndex((known) => known === listed);
    if (index < 0) throw new Error(`The layer "${id}" has no place in layer-order.ts.`);
    return index;
  };
  return layers.sort((one, other) => rank(one) - rank(other));
}
