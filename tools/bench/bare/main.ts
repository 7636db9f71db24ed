import { Map as MapLibreMap, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { stateNamesIn } from '../../../src/lib/dossier/contract/state-names';
import {
  baseFiles,
  baseMapLabels,
  baseMapStyleLayers,
} from '../../../src/lib/map/style/base-map-layers';
import { fontFaces } from '../../../src/lib/map/style/fonts';
import { palettes } from '../../../src/lib/static-map/palette';

/**
 * What the atlas is measured against: MapLibre with the atlas's base map and a plain GeoJSON source of the points at
 * `?points=`, each with all its properties; a year is chosen with `setFilter`.
 */
setWorkerUrl(workerUrl);

const points = new URLSearchParams(location.search).get('points') ?? '';
const baseMap = {
  addressOf: (file: string) => `/geo/base/${file}.geojson`,
  language: 'en',
  stateNames: stateNamesIn('en'),
  layers: [],
  members: ['RU', 'SY', 'IR', 'IQ'],
  plusOne: ['LB'],
  plusOneLabel: null,
  fetchCloseUp: () => Promise.resolve(null),
  fetchRelief: null,
  streets: null,
};
const isOfYear = (year: number): ExpressionSpecification => ['==', ['get', 'year'], year];

const map = new MapLibreMap({
  container: 'map',
  bounds: [33.5, 30, 53, 40],
  style: {
    version: 8,
    'font-faces': fontFaces,
    sources: {
      ...Object.fromEntries(
        baseFiles.map((name) => [
          name,
          { type: 'geojson' as const, data: baseMap.addressOf(name) },
        ]),
      ),
      points: { type: 'geojson', data: points },
    },
    layers: [
      ...baseMapStyleLayers(palettes.light, baseMap),
      ...baseMapLabels(palettes.light, baseMap),
      {
        id: 'points',
        type: 'circle',
        source: 'points',
        paint: {
          'circle-radius': 4,
          'circle-color': '#8A5A00',
          'circle-stroke-width': 1.2,
          'circle-stroke-color': '#ffffff',
        },
      },
    ],
  },
});

window.bare = {
  showYear: (year) => map.setFilter('points', year === null ? null : isOfYear(year)),
  isDone: () => map.loaded() && map.isSourceLoaded('points') && map.areTilesLoaded(),
};
