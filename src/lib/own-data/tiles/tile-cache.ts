import type { TileSource } from './tile-source';

/** Tiles whose bytes are kept: two screens of them. */
const KEPT_TILES = 80;

/** Tiles from elsewhere, of which the last ones are kept: another choice of years reads nothing anew. */
export class KeptTiles {
  readonly #source: TileSource;
  readonly #kept = new Map<string, Promise<ArrayBuffer | null>>();

  constructor(source: TileSource) {
    this.#source = source;
  }

  /** The bytes of a tile; null where there is none. */
  bytes(zoom: number, column: number, line: number): Promise<ArrayBuffer | null> {
    const key = `${zoom}/${column}/${line}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const bytes = this.#source.bytes(zoom, column, line);
    // What failed is asked for again.
    bytes.catch(() => this.#kept.delete(key));
    this.#kept.set(key, bytes);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_TILES && oldest !== undefined) this.#kept.delete(oldest);
    return bytes;
  }
}
