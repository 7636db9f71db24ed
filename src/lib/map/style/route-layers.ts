import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Layer, Status } from '$lib/dossier/model/dossier';
import { fontStacks } from './fonts';
import { layerColour } from './layer-colour-expression';
import { LABEL_SIZE } from '../markers/label-position';
import { FADING_PREFIX } from './layer-order';
import { arrowImage } from '../markers/marker-image-id';
import { perFeature } from './per-feature';
import { LABEL_WIDTH } from '../markers/route-features';
import type { Palette, Theme } from '$lib/static-map/palette';
import { routeDashes } from '$lib/static-map/route-dashes';

/** What is drawn of the movements, likewise; lines that fade have a source of their own. */
export const routeNames = ['routes', 'route-arrows', 'route-labels'] as const;

const WIDTH = 2;
const faded: ExpressionSpecification = ['case', ['get', 'outside'], 0.25, 1];

/** Lines, arrowheads and labels of the movements: solid, dashed, dash-dotted, and fading where an end has no name. */
export function routeLayers(
  palette: Palette,
  theme: Theme,
  layers: readonly Layer[],
): LayerSpecification[] {
  const colour = layerColour(palette, theme, layers);
  return [
    line('stated', { 'line-color': colour }),
    line('reported', { 'line-color': colour, ...dashes('reported') }),
    line('disputed', { 'line-color': colour, ...dashes('disputed') }),
    // A gradient is one for a whole layer of the style: so each colour has a layer.
    ...layers.map((layer): LineLayerSpecification => ({
      id: `${FADING_PREFIX}${layer.id}`,
      type: 'line',
      source: 'routes-fading',
      filter: ['==', ['get', 'layer'], layer.id],
      paint: {
        'line-width': WIDTH,
        'line-opacity': faded,
        'line-gradient': fadeInto(layer[theme]),
      },
    })),
    {
      id: 'route-arrows',
      type: 'symbol',
      source: 'route-arrows',
      layout: {
        'icon-image': arrowImages(layers, theme),
        'icon-rotate': ['get', 'degrees'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': faded },
    },
    {
      id: 'route-labels',
      type: 'symbol',
      source: 'route-labels',
      layout: {
        'text-field': [
          'format',
          ['get', 'title'],
          { 'text-color': colour as ExpressionSpecification },
          ['case', ['==', ['get', 'note'], ''], '', ['concat', '\n', ['get', 'note']]],
          { 'text-color': palette.ink2, 'font-scale': 0.94 },
        ],
        'text-font': fontStacks.regular,
        'text-size': LABEL_SIZE,
        'text-variable-anchor-offset': ['get', 'anchors'],
        'text-justify': 'auto',
        'text-max-width': LABEL_WIDTH / LABEL_SIZE,
        'symbol-sort-key': ['case', ['get', 'outside'], 1, 0],
      },
      paint: {
        'text-color': perFeature(palette.ink2),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-halo-blur': 0.3,
        'text-opacity': ['case', ['get', 'outside'], 0.6, 1],
      },
    },
  ];
}

function line(status: Status, paint: LineLayerSpecification['paint']): LineLayerSpecification {
  return {
    id: `routes-${status}`,
    type: 'line',
    source: 'routes',
    filter: ['==', ['get', 'status'], status],
    layout: { 'line-join': 'round' },
    paint: { 'line-width': WIDTH, 'line-opacity': faded, ...paint },
  };
}

function dashes(status: Status): LineLayerSpecification['paint'] {
  return { 'line-dasharray': [...routeDashes[status]] };
}

/** From nothing, at the start of a line, to a colour. */
function fadeInto(colour: string): ExpressionSpecification {
  return ['interpolate', ['linear'], ['line-progress'], 0, `${colour}00`, 0.75, colour];
}

function arrowImages(layers: readonly Layer[], theme: Theme): string | ExpressionSpecification {
  if (layers.length === 0) return '';
  return [
    'match',
    ['get', 'layer'],
    ...layers.flatMap(({ id }) => [id, arrowImage(id, theme)]),
    '',
  ] as unknown as ExpressionSpecification;
}
