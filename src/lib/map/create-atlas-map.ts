import type { FeatureCollection } from 'geojson';
import {
  LngLatBounds,
  Map as MapLibreMap,
  Marker,
  type ErrorEvent,
  type GeoJSONSource,
  type LngLatBoundsLike,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './worker';
import { arrange, type Arranged } from './arrange';
import type { Ground, Site } from './input';
import { markerImages, PIXEL_RATIO } from './marker-images';
import type { Theme } from '$lib/plate/palette';
import { drawnOffset, placeFeatures } from './place-features';
import { placeSources } from './place-layers';
import { createStyle } from './style';

/** Where the map looks: zoom, and the centre in degrees. */
export interface MapCamera {
  zoom: number;
  latitude: number;
  longitude: number;
}

export interface AtlasMapOptions {
  container: HTMLElement;
  ground: Ground;
  theme: Theme;
  sites: readonly Site[];
  /** A camera of one's own, or the bounds [west, south, east, north] in degrees to hold. */
  start: MapCamera | [number, number, number, number];
  /** Px of the container that a panel covers from below at the start. */
  covered: number;
  /** How the markers stand now; told again whenever sites or zoom change it. */
  onArranged(markers: readonly Arranged[]): void;
  /** After every motion has come to rest. */
  onMoved(camera: MapCamera): void;
  /** A base file did not arrive or does not parse; the rest of the map goes on. */
  onFault(file: string): void;
}

/** What came of making a map: a browser without WebGL 2, or one that refused it, is an ordinary outcome. */
export type AtlasMapOutcome =
  | { state: 'ready'; map: AtlasMap }
  | { state: 'unsupported' }
  | { state: 'failed'; reason: string };

/** The map as the rest of the atlas knows it: places, themes and cameras, nothing of MapLibre's. */
export interface AtlasMap {
  /** Where it looks now. */
  camera(): MapCamera;
  /** Draws these sites instead of the ones before. */
  setSites(sites: readonly Site[]): void;
  setTheme(theme: Theme): void;
  /** Rings a site, or none. */
  select(id: string | null): void;
  /** Lays an element over a marker and keeps it there while the map moves. */
  pin(element: HTMLElement, marker: Arranged): Pin;
  /** The marker nearest to a spot, px of the container; null where none is drawn. */
  nearest(x: number, y: number): Arranged | null;
  /** Calls back with a point's place on screen, in px of the container, now and whenever it changes. Returns the release. */
  follow(point: [number, number], moved: (x: number, y: number) => void): () => void;
  /** Flies to a point unless it is in view already; `padding` in px is what panels cover. */
  show(
    point: [number, number],
    padding: Partial<Record<'left' | 'right' | 'top' | 'bottom', number>>,
  ): void;
  /** Flies as close as it takes for the sites of a crowd to stand apart. */
  open(crowd: readonly Site[]): void;
  zoomBy(steps: number): void;
  /** Shows bounds [west, south, east, north] in degrees above what a panel covers from below, px. */
  fit(bounds: [number, number, number, number], covered: number): void;
  /** Asks again for a base file that failed. */
  retry(file: string): void;
  /** Resolves when all is loaded and drawn; for pictures and tests. */
  idle(): Promise<void>;
  destroy(): void;
}

/** An element that lies over a marker. Out of the map's frame it is hidden, and so no stop for Tab. */
export interface Pin {
  /** Lays it over a marker that is drawn anew. */
  over(marker: Arranged): void;
  release(): void;
}

const FLIGHT = 600;

/** Makes the map in a container. Never throws for what a browser lacks. */
export function createAtlasMap(options: AtlasMapOptions): AtlasMapOutcome {
  const { container, ground, start, covered } = options;
  let { theme, sites } = options;
  let selected = '';
  let zoomDrawn = 0;
  let drawn: readonly Arranged[] = [];
  let gone = false;
  /** Until the style is there, sites and selection are only kept. */
  let styled = false;

  let map: MapLibreMap;
  try {
    map = new MapLibreMap({
      container,
      style: createStyle(ground, placeFeatures([], [], theme), theme),
      ...(Array.isArray(start)
        ? {
            bounds: start as LngLatBoundsLike,
            fitBoundsOptions: { padding: framed(container, covered) },
          }
        : { zoom: start.zoom, center: [start.longitude, start.latitude] }),
      minZoom: 2.5,
      maxZoom: 11,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      fadeDuration: reducedMotion() ? 0 : 200,
      renderWorldCopies: true,
    });
  } catch (error) {
    const { name, message } = error as Error;
    return name === 'GPUInitializationError'
      ? { state: 'unsupported' }
      : { state: 'failed', reason: message };
  }
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  const addImages = () => {
    for (const { id, pixels } of markerImages(ground.layers, theme)) {
      if (!map.hasImage(id)) map.addImage(id, pixels, { pixelRatio: PIXEL_RATIO });
    }
  };
  // What fails is told by the map's error event; the promise says it once more.
  const setData = (source: string, data: FeatureCollection | string) => {
    map
      .getSource<GeoJSONSource>(source)
      ?.setData(data)
      .catch(() => undefined);
  };
  const draw = () => {
    if (!styled) return;
    zoomDrawn = map.getZoom();
    drawn = arrange(sites, zoomDrawn);
    const features = placeFeatures(sites, drawn, theme);
    for (const name of placeSources) setData(name, features[name]);
    options.onArranged(drawn);
  };
  /** Where a marker is drawn, px of the container. */
  const spotOf = (marker: Arranged) => {
    const { x, y } = map.project(marker.site.place.point);
    const [right, down] = drawnOffset(marker);
    return { x: x + right, y: y + down };
  };

  const camera = (): MapCamera => {
    const { lat, lng } = map.getCenter().wrap();
    return { zoom: map.getZoom(), latitude: lat, longitude: lng };
  };
  const onChangeOfView = (listener: () => void) => {
    map.on('move', listener);
    map.on('resize', listener);
    return () => {
      map.off('move', listener);
      map.off('resize', listener);
    };
  };
  const ring = () => {
    if (styled) map.setGlobalStateProperty('selected', selected);
  };

  map.setMissingStyleImageResolver(addImages);
  map.on('error', (event: ErrorEvent & { sourceId?: string }) => {
    if (event.sourceId) options.onFault(event.sourceId);
    else console.warn(event.error);
  });
  map.on('style.load', () => {
    styled = true;
    addImages();
    draw();
    ring();
  });
  map.on('zoomend', () => {
    if (Math.abs(map.getZoom() - zoomDrawn) > 0.2) draw();
  });
  map.on('moveend', () => options.onMoved(camera()));

  const facade: AtlasMap = {
    camera,
    setSites(next) {
      sites = next;
      draw();
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      addImages();
      map.setStyle(
        createStyle(ground, placeFeatures(sites, arrange(sites, zoomDrawn), theme), theme),
      );
      ring();
    },
    select(id) {
      selected = id ?? '';
      ring();
    },
    pin(element, first) {
      let marker = first;
      const pinned = new Marker({ element });
      const hideOutOfFrame = () => {
        const { x, y } = spotOf(marker);
        const inFrame = x > 0 && y > 0 && x < container.clientWidth && y < container.clientHeight;
        // Whoever moves the map by keys from a marker must not lose the focus by it.
        const hidden = !inFrame && document.activeElement !== element;
        element.style.visibility = hidden ? 'hidden' : '';
      };
      const over = (next: Arranged) => {
        marker = next;
        pinned.setOffset(drawnOffset(marker)).setLngLat(marker.site.place.point);
        hideOutOfFrame();
      };
      over(first);
      pinned.addTo(map);
      const unwatch = onChangeOfView(hideOutOfFrame);
      return {
        over,
        release() {
          unwatch();
          pinned.remove();
        },
      };
    },
    nearest(x, y) {
      const distance = (marker: Arranged) => {
        const spot = spotOf(marker);
        return Math.hypot(spot.x - x, spot.y - y);
      };
      return drawn.reduce<Arranged | null>(
        (best, marker) => (best && distance(best) <= distance(marker) ? best : marker),
        null,
      );
    },
    follow(point, moved) {
      const tell = () => {
        const { x, y } = map.project(point);
        moved(x, y);
      };
      tell();
      return onChangeOfView(tell);
    },
    show(point, padding) {
      const { x, y } = map.project(point);
      const { clientWidth, clientHeight } = container;
      const { left = 0, right = 0, top = 0, bottom = 0 } = padding;
      const edge = 24;
      const inView =
        x > left + edge &&
        x < clientWidth - right - edge &&
        y > top + edge &&
        y < clientHeight - bottom - edge;
      if (inView) return;
      const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
      // With no duration it is a jump, but one that keeps clear of the panels.
      if (reducedMotion()) map.easeTo({ center: point, offset, duration: 0 });
      else map.flyTo({ center: point, offset, maxDuration: FLIGHT, duration: FLIGHT });
    },
    open(crowd) {
      const bounds = new LngLatBounds();
      for (const { place } of crowd) bounds.extend(place.point);
      map.fitBounds(bounds, { padding: 80, duration: reducedMotion() ? 0 : FLIGHT });
    },
    zoomBy(steps) {
      map.zoomTo(map.getZoom() + steps, { duration: reducedMotion() ? 0 : 200 });
    },
    fit(bounds, below) {
      map.fitBounds(bounds as LngLatBoundsLike, {
        padding: framed(container, below),
        duration: reducedMotion() ? 0 : FLIGHT,
      });
    },
    retry(file) {
      setData(file, `${ground.baseUrl}${file}.geojson`);
    },
    async idle() {
      if (!map.loaded() || map.isMoving()) await map.once('idle');
    },
    destroy() {
      if (gone) return;
      gone = true;
      map.remove();
    },
  };
  return { state: 'ready', map: facade };
}

/** Room around the bounds that must be seen, in px: an eighth of the width, and what a panel covers from below. */
function framed({ clientWidth, clientHeight }: HTMLElement, covered: number) {
  const margin = Math.min(clientWidth, clientHeight - covered) / 8;
  return { top: margin, left: margin, right: margin, bottom: margin + covered };
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
