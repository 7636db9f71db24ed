import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '$lib/base/mercator';

/** Gets told about a map’s motions. */
export interface MotionListener {
  /** A motion has ended. */
  onRest(): void;
  /** A motion has ended and the camera has changed. */
  onMoved(camera: Camera): void;
}

/** Where the map looks, and which of its motions are the reader's own. */
export class MapMotion {
  readonly #map: MapLibreMap;
  readonly #listener: MotionListener;
  #seen: Camera;
  #isJumping = false;
  /** It moves for the page's sake, not the reader's. */
  #isQuiet = false;
  /** It follows another map that is still moving. */
  #isFollowing = false;

  constructor(map: MapLibreMap, listener: MotionListener) {
    this.#map = map;
    this.#listener = listener;
    this.#seen = this.camera();
    map.on('moveend', () => this.#rest());
  }

  camera(): Camera {
    const { lat, lng } = this.#map.getCenter().wrap();
    return { zoom: this.#map.getZoom(), latitude: lat, longitude: lng };
  }

  /** Whether this map, or the one it follows, is still moving. */
  get isMoving(): boolean {
    return this.#map.isMoving() || this.#isFollowing;
  }

  /** Follows another map; this is not a motion of the reader’s. `resting`: the other has stopped. */
  jump({ zoom, latitude, longitude }: Camera, resting: boolean): void {
    this.#isFollowing = !resting;
    this.#isJumping = true;
    this.#map.jumpTo({ zoom, center: [longitude, latitude] });
    this.#isJumping = false;
    this.#seen = this.camera();
    if (resting) this.#listener.onRest();
  }

  /** Begins a motion that `onMoved` hears nothing of. */
  quietly(begin: () => void): void {
    this.#isQuiet = true;
    begin();
    if (!this.#map.isMoving()) this.#isQuiet = false;
  }

  /** Calls back at every step of a motion, and when it has come to rest. Returns a function that ends it. */
  watch(moved: (camera: Camera, resting: boolean) => void): () => void {
    const move = () => moved(this.camera(), false);
    const rest = () => moved(this.camera(), true);
    this.#map.on('move', move);
    this.#map.on('moveend', rest);
    return () => {
      this.#map.off('move', move);
      this.#map.off('moveend', rest);
    };
  }

  #rest(): void {
    if (this.#isJumping) return;
    const isQuiet = this.#isQuiet;
    this.#isQuiet = false;
    this.#listener.onRest();
    const now = this.camera();
    // MapLibre also reports a motion when only the size has changed.
    if (looksAlike(now, this.#seen)) return;
    this.#seen = now;
    if (!isQuiet) this.#listener.onMoved(now);
  }
}

function looksAlike(one: Camera, other: Camera): boolean {
  return (
    one.zoom === other.zoom && one.latitude === other.latitude && one.longitude === other.longitude
  );
}
