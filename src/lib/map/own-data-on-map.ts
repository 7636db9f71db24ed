import {
  addProtocol,
  removeProtocol,
  type Map as MapLibreMap,
  type VectorTileSource,
} from 'maplibre-gl';
import { OWN_SCHEME, ownSource, ownSourceId, type OwnDrawn } from './style/own-data-layers';
import { topmostFeature } from './topmost-feature';

/** A mark of the reader's data: one of a file's features, how many it stands for, and where it is. */
export interface OwnHit {
  /** The file's place among those that are drawn. */
  place: number;
  index: number;
  count: number;
  point: [number, number];
}

/** A file of the reader's as the map needs it. */
export interface OwnTiles {
  /** The zooms that have tiles; null for all. */
  zooms: { minZoom: number; maxZoom: number } | null;
  /** A vector tile for what shows now; null where it is empty. */
  tile(zoom: number, x: number, y: number): Promise<ArrayBuffer | null>;
  /** Which colours its layers take, as in `OwnDrawn`. */
  colours: readonly number[];
  /** The pointer is over a mark, or over none any more. */
  onOver(hit: OwnHit | null): void;
  /** A mark was pressed, in a tile of this zoom. */
  onHit(hit: OwnHit, zoom: number): void;
}

/** Px around a press within which a mark counts as pressed. */
const NEAR = 4;

/** Asks for the tiles of the reader's data; what is asked for is cut again whenever another choice shows. */
export class OwnDataOnMap {
  readonly #map: MapLibreMap;
  #own: readonly OwnTiles[] = [];
  #version = 0;
  #over: OwnHit | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** The files for the style, the one on top first. */
  get drawn(): OwnDrawn[] {
    return this.#own.map(({ zooms, colours }, place) => ({
      source: ownSource(this.#addressOf(place), zooms),
      colours,
    }));
  }

  #addressOf(place: number): string {
    return `${OWN_SCHEME}://${this.#version}/${place}/{z}/{x}/{y}`;
  }

  /** Draws these files once the style has been rebuilt. */
  set(own: readonly OwnTiles[]): void {
    this.release();
    this.#own = own;
    this.#version += 1;
    if (own.length === 0) return;
    addProtocol(OWN_SCHEME, async ({ url }) => {
      const [place = 0, zoom = 0, x = 0, y = 0] = url.split('/').slice(-4).map(Number);
      return { data: (await own[place]?.tile(zoom, x, y)) ?? new ArrayBuffer() };
    });
  }

  /** Another choice of a file shows: the tiles on screen stay until the new ones are there. */
  redraw(place: number): void {
    this.#version += 1;
    const source = this.#map.getSource<VectorTileSource>(ownSourceId(place));
    if (this.#own[place]) source?.setTiles([this.#addressOf(place)]);
  }

  /** The mark at a spot, px of the container. */
  hitAt({ x, y }: { x: number; y: number }): OwnHit | null {
    const layers = this.#own.flatMap((_, place) =>
      this.#map.getSource(ownSourceId(place))
        ? [`own-points-${place}`, `own-lines-${place}`, `own-areas-${place}`]
        : [],
    );
    if (layers.length === 0) return null;
    const hit = topmostFeature(this.#map, { x, y }, NEAR, layers);
    if (!hit) return null;
    const { lng, lat } = this.#map.unproject([x, y]);
    const { index, count = 1 } = hit.properties as { index: number; count?: number };
    const at = hit.geometry.type === 'Point' ? hit.geometry.coordinates : [lng, lat];
    const place = Number(hit.layer.id.split('-').at(-1));
    return { place, index, count, point: [at[0] ?? lng, at[1] ?? lat] };
  }

  /** Tells of a press on a mark. */
  press(hit: OwnHit): void {
    this.#own[hit.place]?.onHit(hit, Math.floor(this.#map.getZoom()));
  }

  /** Tells of the mark under the pointer, once for each. */
  over(hit: OwnHit | null): void {
    if (hit?.place === this.#over?.place && hit?.index === this.#over?.index) return;
    if (this.#over && this.#over.place !== hit?.place) this.#own[this.#over.place]?.onOver(null);
    this.#over = hit;
    if (hit) this.#own[hit.place]?.onOver(hit);
  }

  release(): void {
    this.over(null);
    if (this.#own.length > 0) removeProtocol(OWN_SCHEME);
    this.#own = [];
  }
}
