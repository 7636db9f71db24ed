import type { Arranged } from './markers/arrange';
import type { Box, Covered, BaseMapOptions, Site } from './markers/types';
import type { MapEdges } from './markers/map-edges';
import type { OwnTiles } from './own-data-on-map';
import type { RouteLine } from './markers/route-line';
import type { Camera } from '$lib/base/mercator';
import type { Theme } from '$lib/static-map/palette';

export interface AtlasMapOptions {
  container: HTMLElement;
  /** What a screen reader calls the drawing, which takes keys of its own. */
  label: string;
  baseMap: BaseMapOptions;
  theme: Theme;
  sites: readonly Site[];
  routes: readonly RouteLine[];
  /** A camera of one's own, or the bounds [west, south, east, north] in degrees to hold. */
  start: Camera | [number, number, number, number];
  /**
   * In somebody else's page, which scrolls where the map would move: what is said of how to move the map, with a
   * keyboard, on a Mac and by touch. Null where the map takes each gesture.
   */
  gestures: { keyboard: string; mac: string; touch: string } | null;
  /** What is covered at the start. */
  covered: Covered;
  /**
   * How the markers stand now, and which countries on screen have facts and no room for their bar; told again whenever
   * that changes.
   */
  onArranged(markers: readonly Arranged[], unmarked: readonly Site[]): void;
  /** After every motion has come to rest. */
  onMoved(camera: Camera): void;
  /** A movement's line was pressed: the id of the place that tells of it. */
  onRoute(place: string): void;
  /** A base file did not arrive or does not parse; the rest of the map goes on. */
  onError(file: string): void;
  /** The browser took the WebGL context away, which may happen at any time. The map can only be destroyed now. */
  onContextLost(): void;
}

/** What came of making a map: a browser without WebGL 2, or one that refused it, is an ordinary outcome. */
export type AtlasMapOutcome =
  | { state: 'ready'; map: AtlasMap }
  | { state: 'unsupported' }
  | { state: 'failed'; reason: string };

/** The map as the rest of the atlas knows it: places, themes and cameras, nothing of MapLibre's. */
export interface AtlasMap {
  /** Where it looks now. */
  camera(): Camera;
  /**
   * Draws these sites and movements instead of the ones before. Resolves when they are drawn, after a tenth of a second
   * at the latest; `onArranged` hears of them then.
   */
  setShown(sites: readonly Site[], routes: readonly RouteLine[]): Promise<void>;
  /** Draws the reader's own files beside the dossier, the first on top, or none. */
  setOwn(own: readonly OwnTiles[]): void;
  /** What shows of one of these has changed. */
  redrawOwn(place: number): void;
  setTheme(theme: Theme): void;
  /**
   * What lies over the map, which all names keep clear of where they can and the words of lines always; and `within` it
   * what stands there for what has had no room, of which only the words of lines keep clear.
   */
  setOccupied(boxes: readonly Box[], within: readonly Box[]): void;
  /** Rings a site, or none; without its name where something beside it has that. */
  select(id: string | null, named: boolean): void;
  /** Lays an element over a marker and keeps it there while the map moves. */
  pin(element: HTMLElement, marker: Arranged): Pin;
  /** The marker nearest to a spot, px of the container; null where none is drawn. */
  nearest(x: number, y: number): Arranged | null;
  /** Where the markers are drawn, px of the container; those off it too. */
  spots(): { x: number; y: number }[];
  /** Calls back with a point's place on screen, in px of the container, now and whenever it changes. Returns a function that ends it. */
  follow(point: [number, number], moved: (x: number, y: number) => void): () => void;
  /** Calls back with what stands at the edges, now and whenever it changes. Returns a function that ends it. */
  followEdges(moved: (edges: MapEdges) => void): () => void;
  /**
   * Flies to a point, or is there `atOnce`, unless it is in view already; where only what covers the sides is in its
   * way, no farther than out of that. With `around`, bounds in degrees, it comes as close as they fill the map.
   */
  show(point: [number, number], covered: Covered, how?: ShowHow): void;
  /** Flies in until the sites of a cluster are apart; spreads a cluster that no zoom can split. */
  open(cluster: readonly Site[], covered: Covered): void;
  /** Zooms about a point in degrees, if it is seen, or else about the middle of what is not covered. */
  zoomBy(steps: number, covered: Covered, about: [number, number] | null): void;
  /** Takes the size that the page gives it now, which it otherwise hears of a little later. */
  resize(): void;
  /** Calls back while the map moves, and once more when it has come to rest. Returns a function that ends it. */
  watch(moved: (camera: Camera, resting: boolean) => void): () => void;
  /**
   * Looks where another map looks, at once. `onMoved` hears nothing of it: the other map tells the same, and
   * browsers limit how often an address may change. What takes long to draw waits until the other rests.
   */
  jump(camera: Camera, resting: boolean): void;
  /** Shows bounds [west, south, east, north] in degrees in what is not covered. */
  fit(bounds: [number, number, number, number], covered: Covered): void;
  /**
   * Other things cover the map than before: what stood in the middle of what they left comes to the middle of what
   * they leave. With `bounds`, for a reader who has not moved it, it shows those again, and `onMoved` hears nothing.
   */
  keepClear(before: Covered, now: Covered, bounds: [number, number, number, number] | null): void;
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
  /** Moves it over a marker that was redrawn. */
  over(marker: Arranged): void;
  release(): void;
}
