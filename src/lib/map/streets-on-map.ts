import { addProtocol, type Map as MapLibreMap, type VectorTileSource } from 'maplibre-gl';
import { unproject } from '$lib/base/mercator';
import type { Theme } from '$lib/static-map/palette';
import type { MapScreen } from './map-screen';
import type { StreetsOptions } from './markers/types';
import type { OpenStreets } from './open-streets';
import type { StreetsDrawn } from './style/style';
import { STREETS, STREETS_FROM, STREETS_SCHEME } from './style/streets-source';

/** The streets that the host of an atlas has put under it: their code and their archive come where somebody looks closely. */
export class StreetsOnMap {
  readonly #map: MapLibreMap;
  readonly #screen: MapScreen;
  readonly #options: StreetsOptions;
  readonly #language: string;
  readonly #onError: (file: string) => void;
  #opened: OpenStreets | null = null;
  #state: 'unasked' | 'asked' | 'open' | 'gone' = 'unasked';
  /** To be called once they can be drawn. */
  onOpened: () => void = () => undefined;

  constructor(
    map: MapLibreMap,
    screen: MapScreen,
    streets: StreetsOptions,
    language: string,
    onError: (file: string) => void,
  ) {
    this.#map = map;
    this.#screen = screen;
    this.#options = streets;
    this.#language = language;
    this.#onError = onError;
    map.on('moveend', this.#look);
    map.on('style.load', this.#look);
    addEventListener('online', this.#again);
  }

  /** What of them the style has now. */
  drawn(theme: Theme): StreetsDrawn | null {
    if (!this.#opened) return null;
    return { source: this.#opened.source, layers: this.#opened.layers(theme, this.#language) };
  }

  /** Asks again for what did not come. Returns whether that is of the streets. */
  retry(file: string): boolean {
    if (file === STREETS) this.#again();
    return file === STREETS;
  }

  end(): void {
    this.#state = 'gone';
    removeEventListener('online', this.#again);
  }

  readonly #look = () => {
    const { west, north, east, south } = this.#screen.viewBounds();
    const [[left, top], [right, bottom]] = [unproject([west, north]), unproject([east, south])];
    const [first, lowest, last, highest] = this.#options.bounds;
    const isNear = left < last && right > first && bottom < highest && top > lowest;
    if (this.#state === 'unasked' && isNear && this.#map.getZoom() >= STREETS_FROM)
      void this.#open();
  };

  readonly #again = () => {
    if (this.#state === 'unasked') this.#look();
    const { tiles } = this.#opened?.source ?? {};
    if (tiles) this.#map.getSource<VectorTileSource>(STREETS)?.setTiles(tiles);
  };

  async #open(): Promise<void> {
    this.#state = 'asked';
    try {
      const { openStreets } = await import('./open-streets');
      const opened = await openStreets(this.#options);
      if (this.#isGone) return;
      addProtocol(STREETS_SCHEME, async ({ url }, { signal }) => {
        const [zoom = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number);
        return { data: await opened.tile(zoom, x, y, signal) };
      });
      this.#opened = opened;
      this.#state = 'open';
      this.onOpened();
    } catch {
      if (this.#isGone) return;
      this.#state = 'unasked';
      // They are not kept for reading without a network, as the map's credit says.
      if (navigator.onLine) this.#onError(STREETS);
    }
  }

  get #isGone(): boolean {
    return this.#state === 'gone';
  }
}
