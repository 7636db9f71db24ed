import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { PausableMap } from './delay-frames';

type Listener = (event: object) => void;

/** For tests only: the part of MapLibre's map that its life is made of, without a drawing. It notes what it is told. */
export class FakeMap implements Pick<
  MapLibreMap,
  'getZoom' | 'isMoving' | 'hasImage' | 'isSourceLoaded' | 'triggerRepaint' | 'remove'
> {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly styles: StyleSpecification[] = [];
  readonly given: string[] = [];
  readonly globalState: Record<string, unknown> = {};
  isPaused = false;
  frames = 0;
  removed = 0;
  zoom = 5;
  centre = { lng: 40, lat: 34 };
  moving = false;
  loadedSources = new Set<string>();
  #canvas = { style: { cursor: '' } };

  /** As the library's own type, of which only this part is there. */
  get asMap(): PausableMap {
    return this as unknown as PausableMap;
  }

  on(name: string, listener: Listener): void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
  }

  off(name: string, listener: Listener): void {
    this.#listeners.get(name)?.delete(listener);
  }

  once(name: string, listener: Listener): void {
    const first: Listener = (event) => {
      this.off(name, first);
      listener(event);
    };
    this.on(name, first);
  }

  /** Has something happen to the map. */
  fire(name: string, event: object = {}): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) listener(event);
  }

  setStyle(style: StyleSpecification): void {
    this.styles.push(style);
  }

  getSource(name: string) {
    const isThere = name in (this.styles.at(-1)?.sources ?? {});
    return isThere
      ? {
          setData: () => Promise.resolve(this.given.push(name)),
          setTiles: () => undefined,
          updateImage: () => this.given.push(name),
        }
      : undefined;
  }

  isSourceLoaded(name: string): boolean {
    return this.loadedSources.has(name);
  }

  setGlobalStateProperty(name: string, value: unknown): void {
    this.globalState[name] = value;
  }

  getGlobalState() {
    return this.globalState;
  }

  getZoom(): number {
    return this.zoom;
  }

  getCenter() {
    const { lng, lat } = this.centre;
    return { lng, lat, wrap: () => ({ lng, lat }) };
  }

  jumpTo({ zoom, center: [lng, lat] }: { zoom: number; center: [number, number] }): void {
    Object.assign(this, { zoom, centre: { lng, lat } });
    this.fire('move');
    this.fire('moveend');
  }

  isMoving(): boolean {
    return this.moving;
  }

  triggerRepaint(): void {
    if (!this.isPaused) this.frames += 1;
  }

  getCanvas() {
    return this.#canvas;
  }

  querySourceFeatures(): [] {
    return [];
  }

  hasImage(): boolean {
    return true;
  }

  setMissingStyleImageResolver(): void {
    // No style is drawn, so none is missing.
  }

  remove(): void {
    this.removed += 1;
  }
}
