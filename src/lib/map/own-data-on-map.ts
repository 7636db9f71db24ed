import {
  addProtocol,
  removeProtocol,
  type Map as MapLibreMap,
  type PointLike,
  type VectorSourceSpecification,
  type VectorTileSource,
} from 'maplibre-gl';
import { OWN_SCHEME, OWN_SOURCE, ownSource } from './style/own-data-layers';

/** A mark of the reader's data: one of its features, how many it stands for, and where it is. */
export interface OwnHit {
  index: number;
  count: number;
  point: [number, number];
}

/** The reader's own data as the map needs them. */
export interface OwnTiles {
  /** The zooms that have tiles; null for all. */
  zooms: { minZoom: number; maxZoom: number } | null;
  /** A vector tile for what shows now; null where it is empty. */
  tile(zoom: number, x: number, y: number): Promise<ArrayBuffer | null>;
  /** A mark was pressed, in a tile of this zoom. */
  onHit(hit: OwnHit, zoom: number): void;
}

/** Px around a press within which a mark counts as pressed. */
const NEAR = 4;

/** Asks for the tiles of the reader's data; what is asked for is cut again whenever another choice shows. */
export class OwnDataOnMap {
  readonly #map: MapLibreMap;
  #own: OwnTiles | null = null;
  #version = 0;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** The source of the tiles for the style; null without data. */
  get source(): VectorSourceSpecification | null {
    return this.#own && ownSource(this.#address, this.#own.zooms);
  }

  get #address(): string {
    return `${OWN_SCHEME}://${this.#version}/{z}/{x}/{y}`;
  }

  /** Draws these data once the style has been rebuilt. */
  set(own: OwnTiles | null): void {
    this.release();
    this.#own = own;
    this.#version += 1;
    if (!own) return;
    addProtocol(OWN_SCHEME, async ({ url }) => {
      const [zoom = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number);
      return { data: (await own.tile(zoom, x, y)) ?? new ArrayBuffer() };
    });
  }

  /** Another choice shows: the tiles on screen stay until the new ones are there. */
  redraw(): void {
    this.#version += 1;
    if (this.#own) this.#map.getSource<VectorTileSource>(OWN_SOURCE)?.setTiles([this.#address]);
  }

  /** The mark at a spot, px of the container. */
  hitAt({ x, y }: { x: number; y: number }): OwnHit | null {
    if (!this.#own || !this.#map.getSource(OWN_SOURCE)) return null;
    const box: [PointLike, PointLike] = [
      [x - NEAR, y - NEAR],
      [x + NEAR, y + NEAR],
    ];
    const layers = ['own-points', 'own-lines', 'own-areas'];
    const [hit] = this.#map.queryRenderedFeatures(box, { layers });
    if (!hit) return null;
    const { lng, lat } = this.#map.unproject([x, y]);
    const { index, count = 1 } = hit.properties as { index: number; count?: number };
    const at = hit.geometry.type === 'Point' ? hit.geometry.coordinates : [lng, lat];
    return { index, count, point: [at[0] ?? lng, at[1] ?? lat] };
  }

  /** Tells of a press on a mark. */
  press(hit: OwnHit): void {
    this.#own?.onHit(hit, Math.floor(this.#map.getZoom()));
  }

  release(): void {
    if (this.#own) removeProtocol(OWN_SCHEME);
    this.#own = null;
  }
}
