import type { Feature } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { unproject } from '$lib/base/mercator';
import { setData } from './dossier-on-map';
import type { MapScreen } from './map-screen';
import { labelText } from './markers/label-text';
import type { BaseMapOptions } from './markers/types';
import { closeUpFilesIn } from './close-up-files';
import { closeUpData } from './style/style';

/** Farther out than this zoom, nothing of what has come is seen or soon to be, and it may be over 10 MB. */
const FAR = 5;

/**
 * The parts of the base map that are only looked at from close by: fetched where the camera comes to rest near them, and
 * let go where it rests far away.
 */
export class CloseUpOnMap {
  readonly #map: MapLibreMap;
  readonly #screen: MapScreen;
  readonly #fetch: BaseMapOptions['fetchCloseUp'];
  readonly #onError: (file: string) => void;
  /** What has come; null for what is on its way, or is not there at all. */
  readonly #files = new Map<string, readonly Feature[] | null>();
  #isGone = false;

  constructor(
    map: MapLibreMap,
    screen: MapScreen,
    { fetchCloseUp }: Pick<BaseMapOptions, 'fetchCloseUp'>,
    onError: (file: string) => void,
  ) {
    this.#map = map;
    this.#screen = screen;
    this.#fetch = fetchCloseUp;
    this.#onError = onError;
    map.on('moveend', () => this.look());
    map.on('style.load', () => this.look());
  }

  /** All that has come, for a style. */
  get features(): readonly Feature[] {
    return [...this.#files.values()].flatMap((features) => features ?? []);
  }

  /** Fetches what is missing of what is on screen. */
  look(): void {
    const zoom = this.#map.getZoom();
    if (zoom < FAR) {
      this.#letGo();
      return;
    }
    const { west, north, east, south } = this.#screen.viewBounds();
    const [[left, top], [right, bottom]] = [unproject([west, north]), unproject([east, south])];
    for (const file of closeUpFilesIn([left, bottom, right, top], zoom)) {
      if (!this.#files.has(file)) void this.#get(file);
    }
  }

  /** Asks again for a file that did not come. Returns whether it is one of these. */
  retry(file: string): boolean {
    if (!file.startsWith('near-')) return false;
    if (!this.#files.has(file)) void this.#get(file);
    return true;
  }

  end(): void {
    this.#isGone = true;
  }

  #letGo(): void {
    if (this.features.length === 0) return;
    for (const [file, features] of this.#files) if (features) this.#files.delete(file);
    this.#draw();
  }

  #draw(): void {
    for (const [source, data] of Object.entries(closeUpData(this.features))) {
      setData(this.#map, source, data);
    }
  }

  async #get(file: string): Promise<void> {
    this.#files.set(file, null);
    try {
      const data = await this.#fetch(file);
      if (this.#isGone || !data) return;
      this.#files.set(file, data.features.map(withLabels));
      this.#draw();
    } catch {
      this.#files.delete(file);
      // Without a network the coarser map is all there is to be had.
      if (!this.#isGone && navigator.onLine) this.#onError(file);
    }
  }
}

/** A feature whose words, by language, are such as the map draws them. */
function withLabels({ properties, ...feature }: Feature): Feature {
  const labelled = Object.entries(properties ?? {}).map(([key, value]: [string, unknown]) => [
    key,
    value !== null && typeof value === 'object' ? labels(value) : value,
  ]);
  return { ...feature, properties: Object.fromEntries(labelled) as Record<string, unknown> };
}

function labels(byLanguage: object): object {
  return Object.fromEntries(
    Object.entries(byLanguage).map(([language, text]) => [language, labelText(String(text))]),
  );
}
