import type { PMTiles } from 'pmtiles';

/** Tiles whose bytes are kept: two screens of them. */
const KEPT_TILES = 80;

/** The tiles of an archive, of which the last ones are kept: another choice of years reads nothing anew. */
export class KeptTiles {
  readonly #archive: PMTiles;
  readonly #kept = new Map<string, Promise<ArrayBuffer | null>>();

  constructor(archive: PMTiles) {
    this.#archive = archive;
  }

  /** The bytes of a tile, unpacked; null where the archive has none. */
  bytes(zoom: number, column: number, line: number): Promise<ArrayBuffer | null> {
    const key = `${zoom}/${column}/${line}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const bytes = this.#archive.getZxy(zoom, column, line).then((tile) => tile?.data ?? null);
    // What failed is asked for again.
    bytes.catch(() => this.#kept.delete(key));
    this.#kept.set(key, bytes);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_TILES && oldest !== undefined) this.#kept.delete(oldest);
    return bytes;
  }
}
