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
  row: number;
}

/** What one mark on the map stands for. */
export interface Mark {
  /** On the Mercator plane, 0 to 1: the middle of the points. */
  x: number;
  y: number;
  count: number;
  /** One of the rows, the only one where the count is 1. */
  row: number;
  /** A group of theirs; null where they are of several layers. */
  group: number | null;
}

/** Tiles whose bins are kept: two screens of them. */
const KEPT_TILES = 120;

/**
 * The points of the data, found by tile. A tile's points are counted once by cell and group, so another choice of years
 * only adds counts up, however many points there are.
 */
export class PointIndex {
  readonly #index: KDBush | null;
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;
  readonly #rows: Uint32Array;
  readonly #groupOf: ArrayLike<number>;
  readonly #most: number[];
  readonly #kept = new Map<string, Bin[]>();

  constructor(
    xs: readonly number[],
    ys: readonly number[],
    rows: readonly number[],
    groupOf: ArrayLike<number>,
  ) {
    this.#xs = Float64Array.from(xs);
    this.#ys = Float64Array.from(ys);
    this.#rows = Uint32Array.from(rows);
    this.#groupOf = groupOf;
    this.#index = xs.length > 0 ? new KDBush(xs.length, 64, Float32Array) : null;
    for (let at = 0; at < xs.length; at += 1) this.#index?.add(xs[at] ?? 0, ys[at] ?? 0);
    this.#index?.finish();
    this.#most = mostByZoom(this.#xs, this.#ys);
  }

  /** The marks of a tile for the groups that are on; `layerOf` has the layer of each group as a number. */
  marks(
    zoom: number,
    column: number,
    line: number,
    isOn: IsOn,
    layerOf: ArrayLike<number>,
  ): Mark[] {
    const marks = new Map<number, Mark & { sumX: number; sumY: number }>();
    for (const bin of this.#bins(zoom, column, line)) {
      if (!isOn(bin.group)) continue;
      const mark = marks.get(bin.cell);
      if (mark) {
        mark.count += bin.count;
        mark.sumX += bin.sumX;
        mark.sumY += bin.sumY;
        if (mark.group !== null && layerOf[mark.group] !== layerOf[bin.group]) mark.group = null;
      } else marks.set(bin.cell, { ...bin, x: 0, y: 0 });
    }
    return [...marks.values()].map(({ count, sumX, sumY, row, group }) => ({
      x: sumX / count,
      y: sumY / count,
      count,
      row,
      group,
    }));
  }

  /** The marks of a tile with those of each group apart. */
  byGroup(zoom: number, column: number, line: number): Mark[] {
    return this.#bins(zoom, column, line).map(({ sumX, sumY, count, row, group }) => ({
      ...{ x: sumX / count, y: sumY / count },
      ...{ count, row, group },
    }));
  }

  /** The points of a tile, each by itself. */
  single(zoom: number, column: number, line: number): Mark[] {
    const size = 1 / 2 ** zoom;
    return this.#within(column * size, line * size, size).flatMap((point) => {
      const x = this.#xs[point] ?? 0;
      const y = this.#ys[point] ?? 0;
      const row = this.#rows[point] ?? 0;
      const isInside = Math.floor(x / size) === column && Math.floor(y / size) === line;
      return isInside ? [{ x, y, count: 1, row, group: this.#groupOf[row] ?? 0 }] : [];
    });
  }

  /** The rows that share a mark with a row at a zoom, in order; of those that are on. */
  rowsBeside(row: number, zoom: number, isOn: IsOn): number[] {
    const at = this.#rows.indexOf(row);
    if (at < 0) return [row];
    const across = this.#across(zoom) * 2 ** zoom;
    const column = Math.floor((this.#xs[at] ?? 0) * across);
    const line = Math.floor((this.#ys[at] ?? 0) * across);
    const rows = this.#within(column / across, line / across, 1 / across)
      .filter(
        (point) =>
          Math.floor((this.#xs[point] ?? 0) * across) === column &&
          Math.floor((this.#ys[point] ?? 0) * across) === line,
      )
      .map((point) => this.#rows[point] ?? 0)
      .filter((other) => isOn(this.#groupOf[other] ?? 0));
    return [...new Set(rows)].sort((one, other) => one - other);
  }

  #across(zoom: number): number {
    return cellsAcross(this.#most[zoom] ?? 0, zoom);
  }

  /** Points in a square; a little beyond it too, for the index is less exact than they are. */
  #within(west: number, north: number, size: number): number[] {
    const slack = 1e-7;
    return (
      this.#index?.range(west - slack, north - slack, west + size + slack, north + size + slack) ??
      []
    );
  }

  #bins(zoom: number, column: number, line: number): Bin[] {
    const key = `${zoom}/${column}/${line}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const bins = this.#count(zoom, column, line);
    this.#kept.set(key, bins);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_TILES && oldest !== undefined) this.#kept.delete(oldest);
    return bins;
  }

  #count(zoom: number, column: number, line: number): Bin[] {
    const size = 1 / 2 ** zoom;
    const across = this.#across(zoom);
    const bins = new Map<number, Bin>();
    for (const point of this.#within(column * size, line * size, size)) {
      const x = this.#xs[point] ?? 0;
      const y = this.#ys[point] ?? 0;
      const right = Math.floor((x / size - column) * across);
      const down = Math.floor((y / size - line) * across);
      if (right < 0 || down < 0 || right >= across || down >= across) continue;
      const row = this.#rows[point] ?? 0;
      const group = this.#groupOf[row] ?? 0;
      const cell = down * across + right;
      const key = group * across * across + cell;
      const bin = bins.get(key);
      if (bin) {
        bin.count += 1;
        bin.sumX += x;
        bin.sumY += y;
      } else bins.set(key, { cell, group, count: 1, sumX: x, sumY: y, row });
    }
    return [...bins.values()];
  }
}

/** The most points that any tile of each zoom has, counted at the deepest zoom and added up from there. */
function mostByZoom(xs: Float64Array, ys: Float64Array): number[] {
  const across = 2 ** MAX_ZOOM;
  let counts = new Map<number, number>();
  for (let at = 0; at < xs.length; at += 1) {
    const tile = Math.floor((ys[at] ?? 0) * across) * across + Math.floor((xs[at] ?? 0) * across);
    counts.set(tile, (counts.get(tile) ?? 0) + 1);
  }
  const most: number[] = [];
  for (let zoom = MAX_ZOOM; zoom >= 0; zoom -= 1) {
    let largest = 0;
    const parents = new Map<number, number>();
    const size = 2 ** zoom;
    for (const [tile, count] of counts) {
      if (count > largest) largest = count;
      const parent = (Math.floor(tile / size) >> 1) * (size / 2) + ((tile % size) >> 1);
      parents.set(parent, (parents.get(parent) ?? 0) + count);
    }
    most[zoom] = largest;
    counts = parents;
  }
  return most;
}
