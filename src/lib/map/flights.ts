import { LngLatBounds, type LngLatBoundsLike, type Map as MapLibreMap } from 'maplibre-gl';
import type { ShowHow } from './atlas-map';
import type { Covered, Site } from './markers/types';
import type { MapScreen } from './map-screen';

/** Ms. */
const FLIGHT = 600;
const ZOOM = 200;
/** Px from what covers the map within which a point is not in view. */
const EDGE = 24;

/** How the map moves by itself: in half a second, or instantly under reduced motion. */
export class Flights {
  readonly #map: MapLibreMap;
  readonly #screen: MapScreen;

  constructor(map: MapLibreMap, screen: MapScreen) {
    this.#map = map;
    this.#screen = screen;
  }

  /** As `AtlasMap.show`. */
  show(
    point: [number, number],
    covered: Covered,
    { atOnce = false, around = null }: ShowHow = {},
  ): void {
    const duration = atOnce ? 0 : lasting(FLIGHT);
    const { width, height } = this.#screen;
    const { top, bottom, left = 0, right = 0 } = covered;
    const padding = framed(this.#map.getContainer(), covered);
    const close = around && this.#map.cameraForBounds(around as LngLatBoundsLike, { padding });
    if (close?.zoom !== undefined && close.zoom > this.#map.getZoom() + 0.1) {
      this.#map.flyTo({ ...close, duration });
      return;
    }
    const { x, y } = this.#screen.spotOf(point);
    const aside = outside(x, left + EDGE, width - right - EDGE);
    const isBesides = outside(y, top + EDGE, height - bottom - EDGE) === 0 && x > 0 && x < width;
    if (isBesides) {
      if (aside !== 0) this.#map.panBy([aside, 0], { duration });
      return;
    }
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    // With no duration it is a jump, but one that keeps clear of the panels.
    if (duration === 0) this.#map.easeTo({ center: point, offset, duration });
    else this.#map.flyTo({ center: point, offset, maxDuration: duration, duration });
  }

  /** Zooms until the sites of a cluster are apart within the uncovered part of the map. */
  part(cluster: readonly Site[], covered: Covered): void {
    const bounds = new LngLatBounds();
    for (const { place } of cluster) bounds.extend(place.point);
    this.#fit(bounds, covered);
  }

  /** Shows bounds [west, south, east, north] in degrees in what is not covered. */
  fit(bounds: [number, number, number, number], covered: Covered): void {
    this.#fit(bounds, covered);
  }

  /** What stood in the middle of what was not covered comes to the middle of what is not covered now. */
  shift(before: Covered, now: Covered): void {
    const up = (before.top - before.bottom - now.top + now.bottom) / 2;
    this.#map.panBy([0, up], { duration: lasting(FLIGHT) });
  }

  /** Comes closer to a point by some zooms. */
  closeIn(point: [number, number], steps: number): void {
    const zoom = Math.min(this.#map.getZoom() + steps, this.#map.getMaxZoom());
    this.#map.easeTo({ center: point, zoom, duration: lasting(FLIGHT) });
  }

  /** As `AtlasMap.zoomBy`. */
  zoomBy(steps: number, covered: Covered, about: [number, number] | null): void {
    const { width, height } = this.#screen;
    const { top, bottom, left = 0, right = 0 } = covered;
    const isSeen = (point: [number, number]) => {
      const { x, y } = this.#screen.spotOf(point);
      return outside(x, left, width - right) === 0 && outside(y, top, height - bottom) === 0;
    };
    const middle: [number, number] = [(left + width - right) / 2, (top + height - bottom) / 2];
    this.#map.easeTo({
      zoom: this.#map.getZoom() + steps,
      around: about && isSeen(about) ? about : this.#map.unproject(middle),
      duration: lasting(ZOOM),
    });
  }

  #fit(bounds: LngLatBoundsLike, covered: Covered): void {
    const padding = framed(this.#map.getContainer(), covered);
    this.#map.fitBounds(bounds, { padding, duration: lasting(FLIGHT) });
  }
}

/** Room around the bounds that must be seen, in px: an eighth of the width, and what is covered. */
export function framed({ clientWidth, clientHeight }: HTMLElement, { top, bottom }: Covered) {
  const margin = Math.min(clientWidth, clientHeight - top - bottom) / 8;
  return { top: margin + top, left: margin, right: margin, bottom: margin + bottom };
}

export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Ms that a motion may take. */
function lasting(duration: number): number {
  return reducedMotion() ? 0 : duration;
}

/** How far a value is below or above a range; 0 within it. */
function outside(value: number, min: number, max: number): number {
  if (value < min) return value - min;
  return Math.max(0, value - max);
}
