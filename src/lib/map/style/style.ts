import type { Feature, FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { baseFiles, baseMapLabels, baseMapStyleLayers } from './base-map-layers';
import { fontFaces } from './fonts';
import type { BaseMapOptions } from '../markers/types';
import { FADING_PREFIX, layerOrder, MARKER_PREFIX } from './layer-order';
import { ownLayers, ownSourceId, type OwnDrawn } from './own-data-layers';
import { palettes, type Theme } from '$lib/static-map/palette';
import { CLOSE_UP_BANDS, CLOSE_UP_SOURCE, closeUpLayers } from './close-up-layers';
import type { PlaceFeatures } from '../markers/place-features';
import { placeLayers, placeNames } from './place-layers';
import type { RouteFeatures } from '../markers/route-features';
import { memberNamesLayer } from './member-names-layer';
import { STREETS, STREETS_PREFIX } from './streets-source';
import { plusOneLayer } from './plus-one-layer';
import { OBSTACLES, obstaclesLayer } from './obstacles-layer';
import { RELIEF, reliefLayer, reliefSource } from './relief-layer';
import { routeLayers, routeNames } from './route-layers';

/** What the map draws of the dossier, by source. */
export type DrawnFeatures = PlaceFeatures &
  RouteFeatures & { members: FeatureCollection; obstacles: FeatureCollection };

/** What the style has of the streets under the atlas. */
export interface StreetsDrawn {
  source: SourceSpecification;
  layers: LayerSpecification[];
}

/** The source of all that is drawn of the dossier but what fades. One, so that one answer of the worker draws a year. */
const DOSSIER_SOURCE = 'dossier';
const FADING_SOURCE = 'routes-fading';
export const dossierSources = [DOSSIER_SOURCE, FADING_SOURCE] as const;
const drawnNames = [...placeNames, ...routeNames, 'members'] as const;

/** What single sources are read with: a band that is moved off its line would knot without a tolerance, in px. */
const extras: Partial<Record<string, { tolerance?: number; lineMetrics?: boolean }>> = {
  bands: { tolerance: 1.6 },
  [CLOSE_UP_BANDS]: { tolerance: 1.6 },
  // Only for a gradient: dashes would come out in a length of their own for each line.
  'routes-fading': { lineMetrics: true },
};

/** The data of the sources that change with the view; each feature says what it is `drawn` as. */
export function drawnData(features: DrawnFeatures): Record<string, FeatureCollection> {
  const tagged = drawnNames.flatMap((drawn) =>
    features[drawn].features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, drawn },
    })),
  );
  return {
    [DOSSIER_SOURCE]: { type: 'FeatureCollection', features: tagged },
    [FADING_SOURCE]: features[FADING_SOURCE],
    [OBSTACLES]: features.obstacles,
  };
}

/** The data of the sources that are for close by alone. */
export function closeUpData(features: readonly Feature[]): Record<string, FeatureCollection> {
  const isBand = ({ properties }: Feature) => properties?.near === 'band';
  const collection = (some: Feature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: some,
  });
  return {
    [CLOSE_UP_SOURCE]: collection(features.filter((feature) => !isBand(feature))),
    [CLOSE_UP_BANDS]: collection(features.filter(isBand)),
  };
}

/**
 * The whole style as data: base map and what of it comes `closeUp`, `streets` where there are any, labels, places, the reader's own
 * data. Built again for a theme; the sources' names never change.
 */
export function createStyle(
  baseMap: BaseMapOptions,
  features: DrawnFeatures,
  theme: Theme,
  own: readonly OwnDrawn[] = [],
  closeUp: readonly Feature[] = [],
  streets: StreetsDrawn | null = null,
): StyleSpecification {
  const palette = palettes[theme];
  return {
    version: 8,
    'font-faces': fontFaces,
    state: { selected: { default: '' }, named: { default: '' }, plusOne: { default: true } },
    sources: {
      ...Object.fromEntries(
        baseFiles.map((name) => [
          name,
          { type: 'geojson' as const, data: baseMap.addressOf(name), ...extras[name] },
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(drawnData(features)).map(([name, data]) => [
          name,
          { type: 'geojson' as const, data, ...extras[name] },
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(closeUpData(closeUp)).map(([name, data]) => [
          name,
          { type: 'geojson' as const, data, ...extras[name] },
        ]),
      ),
      ...(baseMap.fetchRelief && { [RELIEF]: reliefSource }),
      ...(streets && { [STREETS]: streets.source }),
      ...Object.fromEntries(own.map(({ source }, place) => [ownSourceId(place), source])),
    },
    layers: inOrder([
      ...baseMapStyleLayers(palette, baseMap),
      ...baseMapLabels(palette, baseMap),
      ofDossier(memberNamesLayer(palette, baseMap.language)),
      obstaclesLayer,
      ...plusOneLayer(palette, theme, baseMap),
      ...closeUpLayers(palette, baseMap),
      ...(baseMap.fetchRelief ? [reliefLayer] : []),
      ...(streets?.layers ?? []),
      // The first is drawn last, on top.
      ...own
        .map(({ colours }, place) => ownLayers(palette, theme, place, colours))
        .reverse()
        .flat(),
      ...routeLayers(palette, theme, baseMap.layers).map(ofDossier),
      ...placeLayers(palette, theme, baseMap.layers).map(ofDossier),
    ]),
  };
}

/** A layer that names what it draws of the dossier, as one of the source of all of it. */
function ofDossier(layer: LayerSpecification): LayerSpecification {
  if (layer.type === 'background' || !drawnNames.some((name) => name === layer.source))
    return layer;
  const isIts: ExpressionSpecification = ['==', ['get', 'drawn'], layer.source];
  const filter = 'filter' in layer && layer.filter ? ['all', isIts, layer.filter] : isIts;
  return { ...layer, source: DOSSIER_SOURCE, filter } as LayerSpecification;
}

/** The layers of a file of the reader's, without its place; the discs and numbers of a file stay together. */
const OWN_PLACE = /^(own-(?:areas|lines|points|names))-\d+$/;

/** Sorts layers by the written order; a layer that is not in it is a mistake. */
function inOrder(layers: LayerSpecification[]): LayerSpecification[] {
  const rank = ({ id, type }: LayerSpecification) => {
    if (id.startsWith(MARKER_PREFIX)) return layerOrder.length;
    // They lie over the heights, and their words make way for all others.
    if (id.startsWith(STREETS_PREFIX)) {
      return layerOrder.indexOf(type === 'symbol' ? 'own-points' : 'relief') + 0.5;
    }
    const listed = id.startsWith(FADING_PREFIX)
      ? 'routes-stated'
      : id.replace(/^own-counts-/, 'own-points-').replace(OWN_PLACE, '$1');
    const index = layerOrder.findIndex((known) => known === listed);
    if (index < 0) throw new Error(`The layer "${id}" has no place in layer-order.ts.`);
    return index;
  };
  return layers.sort((one, other) => rank(one) - rank(other));
}
