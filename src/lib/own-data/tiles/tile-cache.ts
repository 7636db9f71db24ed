import type { TileSource } from './tile-source';

/** How many tiles are cached: two screens of them. */
const CACHED_TILES = 80;

/** Caches the latest tiles of a source, so that another choice of years fetches nothing again. */
export class TileCache {
  readonly #source: TileSource;
  readonly #cached = new Map<string, Promise<ArrayBuffer | null>>();

  constructor(source: TileSource) {
    this.#source = source;
  }

  /** The bytes of a tile; null where there is none. */
  bytes(zoom: number, x: number, y: number): Promise<ArrayBuffer | null> {
    const key = `${zoom}/${x}/${y}`;
    const cached = this.#cached.get(key);
    if (cached) return cached;
    const bytes = this.#source.bytes(zoom, x, y);
    // Failed tiles are fetched again.
    bytes.catch(() => this.#cached.delete(key));
    this.#cached.set(key, bytes);
    const [oldest] = this.#cached.keys();
    if (this.#cached.size > CACHED_TILES && oldest !== undefined) this.#cached.delete(oldest);
    return bytes;
  }
}
