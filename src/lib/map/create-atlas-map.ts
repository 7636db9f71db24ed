import type { FeatureCollection } from 'geojson';
import {
  LngLatBounds,
  Map as MapLibreMap,
  Marker,
  type ErrorEvent,
  type GeoJSONSource,
  type LngLatBoundsLike,
  type PointLike,
} from 'maplibre-gl';
import './map.css';
import './worker';
import { arrange, comesApart, type Arranged } from './arrange';
import type { Box, Covered, Ground, Site } from './input';
import type { Frame } from './label-box';
import { OwnDataOnMap, type OwnHit, type OwnTiles } from './own-data-on-map';
import { markerImages, PIXEL_RATIO } from './marker-images';
import type { Theme } from '$lib/plate/palette';
import { placeFeatures } from './place-features';
import { markerBox } from './marker-box';
import { mapEdges, type MapEdges } from './map-edges';
import { project, worldSize } from '$lib/dossier/mercator';
import { OWN_SOURCE } from './own-layers';
import { routeFeatures } from './route-features';
import type { RouteLine } from './route-line';
import { frameHold } from './hold-frames';
import { createStyle, dossierSources, drawnData, type DrawnFeatures } from './style';

/** Where the map looks: zoom, and the centre in degrees. */
export interface MapCamera {
  zoom: number;
  latitude: number;
  longitude: number;
}

export interface AtlasMapOptions {
  container: HTMLElement;
  /** What a screen reader calls the drawing, which takes keys of its own. */
  label: string;
  ground: Ground;
  theme: Theme;
  sites: readonly Site[];
  routes: readonly RouteLine[];
  /** A camera of one's own, or the bounds [west, south, east, north] in degrees to hold. */
  start: MapCamera | [number, number, number, number];
  /** What is covered at the start. */
  covered: Covered;
  /** How the markers stand now; told again whenever sites or zoom change it. */
  onArranged(markers: readonly Arranged[]): void;
  /** After every motion has come to rest. */
  onMoved(camera: MapCamera): void;
  /** A movement's line was pressed: the id of the place that tells of it. */
  onRoute(place: string): void;
  /** A base file did not arrive or does not parse; the rest of the map goes on. */
  onFault(file: string): void;
  /** The browser has taken the drawing away, as it may at any time. The map is of no more use, but to be destroyed. */
  onLost(): void;
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
  /** Draws these sites and movements instead of the ones before. */
  setShown(sites: readonly Site[], routes: readonly RouteLine[]): void;
  /**
   * The same before anything beside the map knows of it: `onArranged` hears of it only by `setShown`. Resolves when it
   * is drawn, after a tenth of a second at the latest.
   */
  preview(sites: readonly Site[], routes: readonly RouteLine[]): Promise<void>;
  /** Draws the reader's own data beside the dossier, or none. */
  setOwn(own: OwnTiles | null): void;
  /** What shows of the reader's own data has changed. */
  redrawOwn(): void;
  setTheme(theme: Theme): void;
  /** What lies over the map, which the labels of lines keep clear of where they can. */
  setTaken(boxes: readonly Box[]): void;
  /** Rings a site, or none; without its name where something beside it has that. */
  select(id: string | null, named: boolean): void;
  /** Lays an element over a marker and keeps it there while the map moves. */
  pin(element: HTMLElement, marker: Arranged): Pin;
  /** The marker nearest to a spot, px of the container; null where none is drawn. */
  nearest(x: number, y: number): Arranged | null;
  /** Where the markers are drawn, px of the container; those off it too. */
  spots(): { x: number; y: number }[];
  /** Calls back with a point's place on screen, in px of the container, now and whenever it changes. Returns the release. */
  follow(point: [number, number], moved: (x: number, y: number) => void): () => void;
  /** Calls back with what stands at the edges, now and whenever it changes. Returns the release. */
  followEdges(moved: (edges: MapEdges) => void): () => void;
  /**
   * Flies to a point, or is there `atOnce`, unless it is in view already; where only what covers the sides is in its
   * way, no farther than out of that. With `around`, bounds in degrees, it comes as close as they fill the map.
   */
  show(point: [number, number], covered: Covered, how?: ShowHow): void;
  /** Flies as close as it takes for the sites of a crowd to stand apart; opens one on the spot that no zoom parts. */
  open(crowd: readonly Site[]): void;
  zoomBy(steps: number): void;
  /** Calls back while the map moves, and once more when it has come to rest. Returns the release. */
  watch(moved: (camera: MapCamera, resting: boolean) => void): () => void;
  /**
   * Looks where another map looks, at once. `onMoved` hears nothing of it: the other map tells the same, and
   * browsers limit how often an address may change. What takes long to draw waits until the other rests.
   */
  jump(camera: MapCamera, resting: boolean): void;
  /** Shows bounds [west, south, east, north] in degrees in what is not covered. */
  fit(bounds: [number, number, number, number], covered: Covered): void;
  /** Asks again for a base file that failed. */
  retry(file: string): void;
  /** What the map shows at this moment, as a canvas of its own in device pixels. */
  picture(): HTMLCanvasElement;
  /** Resolves when all is loaded and drawn; for pictures and tests. */
  idle(): Promise<void>;
  destroy(): void;
}

export interface ShowHow {
  atOnce?: boolean;
  /** [west, south, east, north] in degrees. */
  around?: [number, number, number, number] | null;
}

/** An element that lies over a marker. Out of the map's frame it is hidden, and so no stop for Tab. */
export interface Pin {
  /** Lays it over a marker that is drawn anew. */
  over(marker: Arranged): void;
  release(): void;
}

const FLIGHT = 600;
/** Px from what covers the map within which a point is not in view. */
const EDGE = 24;
const NEAREST = 11;
/** Px around a press within which a movement's line counts as pressed. */
const NEAR_LINE = 7;
/** Px that the label of a line keeps from the frame. */
const LABEL_MARGIN = 36;
/** Px that the name of a place keeps from it. */
const NAME_MARGIN = 6;

/** Makes the map in a container. Never throws for what a browser lacks. */
export function createAtlasMap(options: AtlasMapOptions): AtlasMapOutcome {
  const { container, ground, start, covered } = options;
  let { theme, sites, routes } = options;
  let selected = '';
  /** The selected site where its name is drawn. */
  let named = '';
  let taken: readonly Box[] = [];
  /** The first site of the crowd that stands open. */
  let opened: string | null = null;
  let zoomDrawn = 0;
  /** What each source was given last, as JSON: what has not changed costs the worker nothing. */
  const given = new Map<string, string>();
  /** What is drawn of the dossier now. */
  let features: DrawnFeatures;
  let drawn: readonly Arranged[] = [];
  let gone = false;
  let jumping = false;
  /** Until the style is there, sites and selection are only kept. */
  let styled = false;

  let map: MapLibreMap;
  try {
    map = new MapLibreMap({
      container,
      ...(Array.isArray(start)
        ? {
            bounds: start as LngLatBoundsLike,
            fitBoundsOptions: { padding: framed(container, covered) },
          }
        : { zoom: start.zoom, center: [start.longitude, start.latitude] }),
      minZoom: 2.5,
      maxZoom: NEAREST,
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
  // To ask the container each time would have the browser lay out the whole page in the middle of a change.
  let { clientWidth: width, clientHeight: height } = container;
  map.on('resize', () => ({ clientWidth: width, clientHeight: height } = container));
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // MapLibre's own role, a region, would be a second landmark of one name within the page's region.
  map.getCanvas().setAttribute('role', 'application');
  map.getCanvas().ariaLabel = options.label;

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
  /** What is on screen, less a margin in px, in the unit square. */
  const frameOf = (margin: number): Frame => {
    const { lng, lat } = map.getCenter();
    const [x, y] = project([lng, lat]);
    const size = worldSize(map.getZoom());
    const across = Math.max(0, width / 2 - margin) / size;
    const down = Math.max(0, height / 2 - margin) / size;
    return { west: x - across, north: y - down, east: x + across, south: y + down };
  };
  /** What lies over the map, in the unit square. */
  const takenNow = (): Frame[] => {
    const { west, north } = frameOf(0);
    const size = worldSize(map.getZoom());
    return taken.map((box) => ({
      west: west + box.left / size,
      north: north + box.top / size,
      east: west + (box.left + box.width) / size,
      south: north + (box.top + box.height) / size,
    }));
  };
  const placesNow = () =>
    placeFeatures(sites, drawn, theme, zoomDrawn, frameOf(NAME_MARGIN), takenNow());
  const routesNow = () =>
    routeFeatures(routes, zoomDrawn, frameOf(LABEL_MARGIN), [
      ...takenNow(),
      ...drawn.map((marker) => markerBox(marker, zoomDrawn)),
    ]);
  const shownNow = (): DrawnFeatures => {
    zoomDrawn = map.getZoom();
    drawn = arrange(sites, zoomDrawn, opened);
    return { ...placesNow(), ...routesNow() };
  };
  const isNews = (source: string, data: FeatureCollection) => {
    const written = JSON.stringify(data);
    if (given.get(source) === written) return false;
    given.set(source, written);
    return true;
  };
  /** Sends the worker what has changed of what is drawn. Returns whether anything has; nothing is made before the style. */
  const give = (make: () => Partial<DrawnFeatures>) => {
    if (!styled) return false;
    features = { ...features, ...make() };
    const news = Object.entries(drawnData(features)).filter(([name, data]) => isNews(name, data));
    for (const [source, data] of news) setData(source, data);
    return news.length > 0;
  };
  const draw = () => {
    give(shownNow);
    if (styled) options.onArranged(drawn);
  };
  /**
   * After a motion: the label of a line goes to the middle of what is seen of it, and a name that the frame's edge would
   * cut to another side of its marker.
   */
  const keepInFrame = () => {
    give(() => ({ ...routesNow(), places: placesNow().places }));
  };
  /** The place of the movement whose line or label is at a spot, px of the container. */
  const routeAt = ({ x, y }: { x: number; y: number }): string | undefined => {
    const box: [PointLike, PointLike] = [
      [x - NEAR_LINE, y - NEAR_LINE],
      [x + NEAR_LINE, y + NEAR_LINE],
    ];
    const layers = map.getLayersOrder().filter((id) => /^routes?-/.test(id));
    const [hit] = map.queryRenderedFeatures(box, { layers });
    return hit?.properties.place as string | undefined;
  };
  /** Where a marker is drawn, px of the container. */
  const spotOf = (marker: Arranged) => {
    const { x, y } = map.project(marker.site.place.point);
    const [right, down] = marker.offset;
    return { x: x + right, y: y + down };
  };

  const hold = frameHold(map, [...dossierSources, OWN_SOURCE]);
  const own = new OwnDataOnMap(map);
  const setStyle = () => {
    features = shownNow();
    for (const [source, data] of Object.entries(drawnData(features))) isNews(source, data);
    map.setStyle(createStyle(ground, features, theme, own.source));
  };
  const restyle = () => {
    addImages();
    setStyle();
    ring();
  };

  const camera = (): MapCamera => {
    const { lat, lng } = map.getCenter().wrap();
    return { zoom: map.getZoom(), latitude: lat, longitude: lng };
  };
  /** A crowd comes apart at the next zooms, unless there is none closer. */
  const pressOwn = (hit: OwnHit) => {
    const zoom = map.getZoom();
    if (hit.count === 1 || zoom >= NEAREST) own.press(hit);
    else
      map.easeTo({
        center: hit.point,
        zoom: Math.min(zoom + 2, NEAREST),
        duration: reducedMotion() ? 0 : FLIGHT,
      });
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
    if (!styled) return;
    map.setGlobalStateProperty('selected', selected);
    map.setGlobalStateProperty('named', named);
  };

  map.setMissingStyleImageResolver(addImages);
  map.on('error', (event: ErrorEvent & { sourceId?: string }) => {
    if (event.sourceId) options.onFault(event.sourceId);
    else console.warn(event.error);
  });
  map.on('webglcontextlost', ({ originalEvent }) => {
    // MapLibre tells the same of a worker that it makes anew, with an event of its own making.
    if (originalEvent.isTrusted) options.onLost();
  });
  map.on('style.load', () => {
    styled = true;
    addImages();
    draw();
    ring();
    if (own.source !== null && !map.getSource(OWN_SOURCE)) restyle();
  });
  map.on('zoomend', () => {
    if (Math.abs(map.getZoom() - zoomDrawn) > 0.2) draw();
  });
  map.on('moveend', () => {
    if (jumping) return;
    keepInFrame();
    options.onMoved(camera());
  });
  map.on('click', ({ point, originalEvent }) => {
    // The buttons over the markers lie in the map's own element.
    if (originalEvent.target !== map.getCanvas()) return;
    const place = routeAt(point);
    const hit = own.hitAt(point);
    if (hit) pressOwn(hit);
    else if (place !== undefined) options.onRoute(place);
  });
  map.on('mousemove', ({ point }) => {
    const isOver = !map.isMoving() && (routeAt(point) !== undefined || own.hitAt(point) !== null);
    map.getCanvas().style.cursor = isOver ? 'pointer' : '';
  });

  setStyle();

  const facade: AtlasMap = {
    camera,
    setShown(nextSites, nextRoutes) {
      [sites, routes] = [nextSites, nextRoutes];
      draw();
    },
    preview(nextSites, nextRoutes) {
      [sites, routes] = [nextSites, nextRoutes];
      return give(shownNow) ? hold() : Promise.resolve();
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      restyle();
    },
    setTaken(boxes) {
      taken = boxes;
      // A motion that has come to rest places them anew anyway.
      if (!map.isMoving()) keepInFrame();
    },
    setOwn(next) {
      own.set(next);
      if (styled) restyle();
    },
    redrawOwn() {
      own.redraw();
    },
    select(id, withName) {
      selected = id ?? '';
      named = withName ? selected : '';
      ring();
    },
    pin(element, first) {
      let marker = first;
      const pinned = new Marker({ element });
      const hideOutOfFrame = () => {
        const { x, y } = spotOf(marker);
        const inFrame = x > 0 && y > 0 && x < width && y < height;
        // Whoever moves the map by keys from a marker must not lose the focus by it.
        const hidden = !inFrame && document.activeElement !== element;
        element.style.visibility = hidden ? 'hidden' : '';
      };
      const over = (next: Arranged) => {
        marker = next;
        pinned.setOffset(marker.offset).setLngLat(marker.site.place.point);
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
    spots: () => drawn.map(spotOf),
    follow(point, moved) {
      const tell = () => {
        const { x, y } = map.project(point);
        moved(x, y);
      };
      tell();
      return onChangeOfView(tell);
    },
    followEdges(moved) {
      const tell = () => moved(mapEdges(frameOf(0), map.getZoom()));
      tell();
      return onChangeOfView(tell);
    },
    show(point, covered, { atOnce = false, around = null } = {}) {
      const { top, bottom, left = 0, right = 0 } = covered;
      const duration = atOnce || reducedMotion() ? 0 : FLIGHT;
      const padding = framed(container, covered);
      const close = around && map.cameraForBounds(around as LngLatBoundsLike, { padding });
      if (close?.zoom !== undefined && close.zoom > map.getZoom() + 0.1) {
        map.flyTo({ ...close, duration });
        return;
      }
      const { x, y } = map.project(point);
      const aside = outside(x, left + EDGE, width - right - EDGE);
      const isBesides = outside(y, top + EDGE, height - bottom - EDGE) === 0 && x > 0 && x < width;
      if (isBesides) {
        if (aside !== 0) map.panBy([aside, 0], { duration });
        return;
      }
      const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
      // With no duration it is a jump, but one that keeps clear of the panels.
      if (duration === 0) map.easeTo({ center: point, offset, duration });
      else map.flyTo({ center: point, offset, maxDuration: FLIGHT, duration });
    },
    open(crowd) {
      if (!comesApart(crowd, NEAREST)) {
        opened = crowd[0]?.id ?? null;
        draw();
        return;
      }
      const bounds = new LngLatBounds();
      for (const { place } of crowd) bounds.extend(place.point);
      map.fitBounds(bounds, { padding: 80, duration: reducedMotion() ? 0 : FLIGHT });
    },
    zoomBy(steps) {
      map.zoomTo(map.getZoom() + steps, { duration: reducedMotion() ? 0 : 200 });
    },
    watch(moved) {
      const move = () => moved(camera(), false);
      const rest = () => moved(camera(), true);
      map.on('move', move);
      map.on('moveend', rest);
      return () => {
        map.off('move', move);
        map.off('moveend', rest);
      };
    },
    jump({ zoom, latitude, longitude }, resting) {
      jumping = true;
      map.jumpTo({ zoom, center: [longitude, latitude] });
      jumping = false;
      if (!resting) return;
      keepInFrame();
    },
    picture() {
      // The canvas keeps what is drawn on it only until the browser shows it: drawn and copied in one go.
      map.redraw();
      const drawn = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = drawn.width;
      copy.height = drawn.height;
      copy.getContext('2d')?.drawImage(drawn, 0, 0);
      return copy;
    },
    fit(bounds, hidden) {
      map.fitBounds(bounds as LngLatBoundsLike, {
        padding: framed(container, hidden),
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
      own.release();
      map.remove();
    },
  };
  return { state: 'ready', map: facade };
}

/** How far a value is below or above a range; 0 within it. */
function outside(value: number, least: number, most: number): number {
  if (value < least) return value - least;
  return Math.max(0, value - most);
}

/** Room around the bounds that must be seen, in px: an eighth of the width, and what is covered. */
function framed({ clientWidth, clientHeight }: HTMLElement, { top, bottom }: Covered) {
  const margin = Math.min(clientWidth, clientHeight - top - bottom) / 8;
  return { top: margin + top, left: margin, right: margin, bottom: margin + bottom };
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
