import KDBush from 'kdbush';
import type { IsOn } from '../model/dataset';
import { MAX_ZOOM } from '$lib/base/mercator';
import { cellsAcross } from './tile-grid';

/** Points of one cell of a tile and one group. Sums are in parts of the world's edge. */
interface Bin {
  cell: number;
  group: number;
  count: number;
  sumX: number;
  sumY: number;
  index: number;
}

/** What one mark on the map stands for. */
export interface Mark {
  /** On the Mercator plane, 0 to 1: the middle of the points. */
  x: number;
  y: number;
  count: number;
  /** The index of one of the features, the only one where the count is 1. */
  index: number;
  /** A group of theirs; null where they are of several layers. */
  group: number | null;
}

/** How many tiles have cached bins: two screens of them. */
const CACHED_TILES = 120;

/**
 * The points of the data, found by tile. A tile's points are counted once by cell and group, so another choice of years
 * only adds counts up, however many points there are.
 */
export class PointIndex {
  readonly #index: KDBush | null;
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;
  readonly #indexes: Uint32Array;
  readonly #groupOf: ArrayLike<number>;
  readonly #max: number[];
  readonly #cached = new Map<string, Bin[]>();

  constructor(
    xs: readonly number[],
    ys: readonly number[],
    indexes: readonly number[],
    groupOf: ArrayLike<number>,
  ) {
    this.#xs = Float64Array.from(xs);
    this.#ys = Float64Array.from(ys);
    this.#indexes = Uint32Array.from(indexes);
    this.#groupOf = groupOf;
    this.#index = xs.length > 0 ? new KDBush(xs.length, 64, Float32Array) : null;
    for (let at = 0; at < xs.length; at += 1) this.#index?.add(xs[at] ?? 0, ys[at] ?? 0);
    this.#index?.finish();
    this.#max = maxByZoom(this.#xs, this.#ys);
  }

  /** The marks of a tile for the groups that are on; `layerOf` has the layer of each group as a number. */
  marks(
    zoom: number,
    tileX: number,
    tileY: number,
    isOn: IsOn,
    layerOf: ArrayLike<number>,
  ): Mark[] {
    const marks = new Map<number, Mark & { sumX: number; sumY: number }>();
    for (const bin of this.#bins(zoom, tileX, tileY)) {
      if (!isOn(bin.group)) continue;
      const mark = marks.get(bin.cell);
      if (mark) {
        mark.count += bin.count;
        mark.sumX += bin.sumX;
        mark.sumY += bin.sumY;
        if (mark.group !== null && layerOf[mark.group] !== layerOf[bin.group]) mark.group = null;
      } else marks.set(bin.cell, { ...bin, x: 0, y: 0 });
    }
    return [...marks.values()].map(({ count, sumX, sumY, index, group }) => ({
      x: sumX / count,
      y: sumY / count,
      count,
      index,
      group,
    }));
  }

  /** The marks of a tile with those of each group apart. */
  byGroup(zoom: number, tileX: number, tileY: number): Mark[] {
    return this.#bins(zoom, tileX, tileY).map(({ sumX, sumY, count, index, group }) => ({
      ...{ x: sumX / count, y: sumY / count },
      ...{ count, index, group },
    }));
  }

  /** The points of a tile, each by itself. */
  single(zoom: number, tileX: number, tileY: number): Mark[] {
    const size = 1 / 2 ** zoom;
    return this.#within(tileX * size, tileY * size, size).flatMap((point) => {
      const x = this.#xs[point] ?? 0;
      const y = this.#ys[point] ?? 0;
      const index = this.#indexes[point] ?? 0;
      const isInside = Math.floor(x / size) === tileX && Math.floor(y / size) === tileY;
      return isInside ? [{ x, y, count: 1, index, group: this.#groupOf[index] ?? 0 }] : [];
    });
  }

  /** The features that share a mark with a feature at a zoom, in order; of those that are on. */
  featuresNear(index: number, zoom: number, isOn: IsOn): number[] {
    const at = this.#indexes.indexOf(index);
    if (at < 0) return [index];
    const across = this.#across(zoom) * 2 ** zoom;
    const tileX = Math.floor((this.#xs[at] ?? 0) * across);
    const tileY = Math.floor((this.#ys[at] ?? 0) * across);
    const indexes = this.#within(tileX / across, tileY / across, 1 / across)
      .filter(
        (point) =>
          Math.floor((this.#xs[point] ?? 0) * across) === tileX &&
          Math.floor((this.#ys[point] ?? 0) * across) === tileY,
      )
      .map((point) => this.#indexes[point] ?? 0)
      .filter((other) => isOn(this.#groupOf[other] ?? 0));
    return [...new Set(indexes)].sort((one, other) => one - other);
  }

  #across(zoom: number): number {
    return cellsAcross(this.#max[zoom] ?? 0, zoom);
  }

  /** Points in a square; a little beyond it too, for the index is less exact than they are. */
  #within(west: number, north: number, size: number): number[] {
    const slack = 1e-7;
    return (
      this.#index?.range(west - slack, north - slack, west + size + slack, north + size + slack) ??
      []
    );
  }

  #bins(zoom: number, tileX: number, tileY: number): Bin[] {
    const key = `${zoom}/${tileX}/${tileY}`;
    const cached = this.#cached.get(key);
    if (cached) return cached;
    const bins = this.#count(zoom, tileX, tileY);
    this.#cached.set(key, bins);
    const [oldest] = this.#cached.keys();
    if (this.#cached.size > CACHED_TILES && oldest !== undefined) this.#cached.delete(oldest);
    return bins;
  }

  #count(zoom: number, tileX: number, tileY: number): Bin[] {
    const size = 1 / 2 ** zoom;
    const across = this.#across(zoom);
    const bins = new Map<number, Bin>();
    for (const point of this.#within(tileX * size, tileY * size, size)) {
      const x = this.#xs[point] ?? 0;
      const y = this.#ys[point] ?? 0;
      const right = Math.floor((x / size - tileX) * across);
      const down = Math.floor((y / size - tileY) * across);
      if (right < 0 || down < 0 || right >= across || down >= across) continue;
      const index = this.#indexes[point] ?? 0;
      const group = this.#groupOf[index] ?? 0;
      const cell = down * across + right;
      const key = group * across * across + cell;
      const bin = bins.get(key);
      if (bin) {
        bin.count += 1;
        bin.sumX += x;
        bin.sumY += y;
      } else bins.set(key, { cell, group, count: 1, sumX: x, sumY: y, index });
    }
    return [...bins.values()];
  }
}

/** The most points that any tile of each zoom has, counted at the deepest zoom and added up from there. */
function maxByZoom(xs: Float64Array, ys: Float64Array): number[] {
  const across = 2 ** MAX_ZOOM;
  let counts = new Map<number, number>();
  for (let at = 0; at < xs.length; at += 1) {
    const tile = Math.floor((ys[at] ?? 0) * across) * across + Math.floor((xs[at] ?? 0) * across);
    counts.set(tile, (counts.get(tile) ?? 0) + 1);
  }
  const max: number[] = [];
  for (let zoom = MAX_ZOOM; zoom >= 0; zoom -= 1) {
    let largest = 0;
    const parents = new Map<number, number>();
    const size = 2 ** zoom;
    for (const [tile, count] of counts) {
      if (count > largest) largest = count;
      const parent = (Math.floor(tile / size) >> 1) * (size / 2) + ((tile % size) >> 1);
      parents.set(parent, (parents.get(parent) ?? 0) + count);
    }
    max[zoom] = largest;
    counts = parents;
  }
  return max;
}
