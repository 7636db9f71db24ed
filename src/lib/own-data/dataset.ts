import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { Feature, Geometry, Position } from 'geojson';
import { UNDATED } from '$lib/dossier/dossier';
import { positionsOf } from '$lib/dossier/positions';
import type { Properties } from './columns';
import { limits } from './limits';
import type { Columns, Group } from './outcome';
import { PointIndex } from './point-index';
import { RowTexts } from './row-texts';
import { TitleSearch } from './title-search';
import { TILE_EXTENT, DEEPEST_ZOOM } from './tile-grid';
import { yearCellOf } from './year-of';

/** The entries of one file as the worker holds them. A row is an entry, by its place among the sound ones. */
export interface Dataset {
  groups: Group[];
  layers: string[];
  bounds: [number, number, number, number];
  unreadDates: number;
  groupOf: ArrayLike<number>;
  /** Longitude and latitude of a row's first position, in turn. */
  firstPositions: Float64Array;
  points: PointIndex;
  /** Lines and areas; null where there are none. */
  shapes: GeoJSONVT | null;
  texts: RowTexts;
  titles: RowTexts;
  search: TitleSearch;
}

/** Takes sound entries one by one. */
export class DatasetBuilder {
  readonly #columns: Columns;
  readonly #groups = new Map<string, number>();
  readonly #tally: Group[] = [];
  readonly #groupOf: number[] = [];
  readonly #firstPositions: number[] = [];
  readonly #points: { xs: number[]; ys: number[]; rows: number[] } = { xs: [], ys: [], rows: [] };
  readonly #shapes: Feature[] = [];
  readonly #texts = new RowTexts();
  readonly #titles = new RowTexts();
  readonly #layers = new Set<string>();
  #west = 180;
  #south = 90;
  #east = -180;
  #north = -90;
  #unreadDates = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  get count(): number {
    return this.#groupOf.length;
  }

  add({ geometry, properties }: Feature): void {
    const row = this.count;
    const values = properties ?? {};
    const group = this.#group(this.#cell(values), this.#layer(values));
    this.#groupOf.push(group);
    this.#place(geometry, row, group, true);
    this.#texts.add(JSON.stringify({ type: 'Feature', properties: values, geometry }));
    this.#titles.add(titleOf(values, this.#columns));
  }

  finish(): Dataset {
    this.#texts.finish();
    this.#titles.finish();
    const { xs, ys, rows } = this.#points;
    const groupOf = Uint32Array.from(this.#groupOf);
    return {
      groups: this.#tally,
      layers: [...this.#layers].sort((one, other) => this.#sizeOf(other) - this.#sizeOf(one)),
      bounds: [this.#west, this.#south, this.#east, this.#north],
      unreadDates: this.#unreadDates,
      groupOf,
      firstPositions: Float64Array.from(this.#firstPositions),
      points: new PointIndex(xs, ys, rows, groupOf),
      shapes:
        this.#shapes.length === 0
          ? null
          : new GeoJSONVT(
              { type: 'FeatureCollection', features: this.#shapes },
              { maxZoom: DEEPEST_ZOOM, extent: TILE_EXTENT },
            ),
      texts: this.#texts,
      titles: this.#titles,
      search: new TitleSearch(this.#titles, this.count),
    };
  }

  #sizeOf(layer: string): number {
    return this.#tally.reduce((sum, group) => sum + (group.layer === layer ? group.count : 0), 0);
  }

  #cell(values: Properties): string {
    const { date } = this.#columns;
    const value = date === null ? null : values[date];
    if (value === null || value === undefined || value === '') return UNDATED;
    const cell = yearCellOf(value);
    if (cell === null) this.#unreadDates += 1;
    return cell ?? UNDATED;
  }

  #layer(values: Properties): string {
    const { layer } = this.#columns;
    const name = layer === null ? '' : textOfValue(values[layer]).slice(0, limits.titleLength);
    if (!this.#layers.has(name) && this.#layers.size >= limits.layers) return '';
    return name;
  }

  #group(cell: string, layer: string): number {
    const key = `${cell}\n${layer}`;
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = this.#tally.push({ cell, layer, count: 0 }) - 1;
      this.#groups.set(key, group);
      this.#layers.add(layer);
    }
    const tally = this.#tally[group];
    if (tally) tally.count += 1;
    return group;
  }

  #place(geometry: Geometry, row: number, group: number, isFirst: boolean): void {
    if (geometry.type === 'GeometryCollection') {
      geometry.geometries.forEach((part, at) => this.#place(part, row, group, isFirst && at === 0));
      return;
    }
    const positions = positionsOf(geometry);
    if (isFirst) this.#firstPositions.push(positions[0]?.[0] ?? 0, positions[0]?.[1] ?? 0);
    for (const position of positions) this.#extend(position);
    if (geometry.type === 'Point' || geometry.type === 'MultiPoint') {
      for (const [longitude = 0, latitude = 0] of positions) {
        // The antimeridian is the western edge of the first tile, not the eastern one of the last.
        this.#points.xs.push((longitude / 360 + 0.5) % 1);
        this.#points.ys.push(mercatorY(latitude));
        this.#points.rows.push(row);
      }
    } else {
      this.#shapes.push({ type: 'Feature', geometry, properties: { row, group } });
    }
  }

  #extend([longitude = 0, latitude = 0]: Position): void {
    this.#west = Math.min(this.#west, longitude);
    this.#east = Math.max(this.#east, longitude);
    this.#south = Math.min(this.#south, latitude);
    this.#north = Math.max(this.#north, latitude);
  }
}

/** A value as text: what is no text or number is written as JSON. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean);
}

/** What lists call an entry; empty where it has no title. */
function titleOf(values: Properties, { title }: Columns): string {
  if (title === null) return '';
  return textOfValue(values[title]).replace(/\s+/g, ' ').trim().slice(0, limits.titleLength);
}

/** The latitude on the Mercator plane, from 0 in the north to 1 in the south; the plane has no poles. */
function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return Math.min(Math.max(y, 0), 1 - 1e-9);
}
