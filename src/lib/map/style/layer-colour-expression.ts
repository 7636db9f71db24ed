import type { ExpressionSpecification } from 'maplibre-gl';
import type { Layer } from '$lib/dossier/model/dossier';
import type { Palette, Theme } from '$lib/static-map/palette';

/** The colour of a feature's `layer` as an expression. */
export function layerColour(
  palette: Palette,
  theme: Theme,
  layers: readonly Layer[],
): string | ExpressionSpecification {
  // A dossier that did not come has no layers, and a match of nothing is refused with the whole style.
  if (layers.length === 0) return palette.ink3;
  return [
    'match',
    ['get', 'layer'],
    ...layers.flatMap((layer) => [layer.id, layer[theme]]),
    palette.ink3,
  ] as unknown as ExpressionSpecification;
}
