import type { LngLatBoundsLike } from 'maplibre-gl';
import type { AtlasMapOptions, AtlasMapOutcome } from './atlas-map';
import { MAX_ZOOM } from '$lib/base/mercator';
import { PausableMap } from './delay-frames';
import { STREETS_CLOSEST } from './style/streets-source';
import { framed, reducedMotion } from './flights';

type Made = { state: 'ready'; map: PausableMap } | Exclude<AtlasMapOutcome, { state: 'ready' }>;

/** Makes MapLibre's map, still without a style. Never throws for what a browser lacks. */
export function makeMap({
  container,
  label,
  baseMap,
  start,
  covered,
  gestures,
}: AtlasMapOptions): Made {
  const view = Array.isArray(start)
    ? {
        bounds: start as LngLatBoundsLike,
        fitBoundsOptions: { padding: framed(container, covered) },
      }
    : { zoom: start.zoom, center: [start.longitude, start.latitude] as [number, number] };
  try {
    const map = new PausableMap({
      container,
      ...view,
      minZoom: 2.5,
      maxZoom: baseMap.streets ? STREETS_CLOSEST : MAX_ZOOM,
      attributionControl: false,
      // Tests hold it against the specification, each time anew it takes a frame.
      validateStyle: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      fadeDuration: reducedMotion() ? 0 : 200,
      // Panning sideways comes to an end.
      renderWorldCopies: false,
      cooperativeGestures: gestures !== null,
      locale: gestures
        ? {
            'CooperativeGesturesHandler.WindowsHelpText': gestures.keyboard,
            'CooperativeGesturesHandler.MacHelpText': gestures.mac,
            'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
          }
        : {},
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    // MapLibre's own role, a region, would be a second landmark of one name within the page's region.
    map.getCanvas().setAttribute('role', 'application');
    map.getCanvas().ariaLabel = label;
    return { state: 'ready', map };
  } catch (error) {
    const { name, message } = error as Error;
    return name === 'GPUInitializationError'
      ? { state: 'unsupported' }
      : { state: 'failed', reason: message };
  }
}
