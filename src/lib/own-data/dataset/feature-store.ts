import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { Feature, Geometry, Position } from 'geojson';
import { positionsOf } from '$lib/base/geometry';
import type { DateForm } from '../model/forms';
import type { Columns, Group } from '../model/outcome';
import { PointIndex } from './point-index';
import { FeatureGroups } from './feature-groups';
import { FeatureTexts } from './feature-texts';
import { TitleSearch } from './title-search';
import { titleOf } from '../values/text-of-value';
import { MAX_ZOOM } from '$lib/base/mercator';
import { TILE_EXTENT } from './tile-grid';
import { mercatorY } from './world-plane';

/** The features of one file as the worker holds them. A row is a feature, by its place among the sound ones. */
export interface Dataset {
  groups: Group[];
  /** In the order of the legend. */
  layers: string[];
  /** East is never beyond 180°: the map ends at the antimeridian, and what lies on both sides is in view only as a whole. */
  bounds: [number, number, number, number];
  unreadDates: number;
  /** What stands in the columns of dates and was not understood; entries whose end is open. */
  unread: FeatureGroups['unread'];
  openEnds: number;
  groupOf: ArrayLike<number>;
  /** Longitude and latitude of a row's first position, in turn. */
  firstPositions: Float64Array;
  points: PointIndex;
  /** Lines and areas; null where there are none. */
  shapes: GeoJSONVT | null;
  texts: FeatureTexts;
  titles: FeatureTexts;
  search: TitleSearch;
}

/** Takes sound features one by one. */
export class DatasetBuilder {
  readonly #columns: Columns;
  readonly #groups: FeatureGroups;
  readonly #firstPositions: number[] = [];
  readonly #points: { xs: number[]; ys: number[]; indexes: number[] } = {
    xs: [],
    ys: [],
    indexes: [],
  };
  readonly #shapes: Feature[] = [];
  readonly #texts = new FeatureTexts();
  readonly #titles = new FeatureTexts();
  #west = 180;
  #south = 90;
  #east = -180;
  #north = -90;

  constructor(columns: Columns, form: DateForm = 'gregorian') {
    this.#columns = columns;
    this.#groups = new FeatureGroups(columns, form);
  }

  get count(): number {
    return this.#groups.count;
  }

  add({ geometry, properties }: Feature): void {
    const index = this.count;
    const values = properties ?? {};
    this.#groups.add(values);
    const [[longitude = 0, latitude = 0] = []] = positionsOf(geometry);
    this.#firstPositions.push(turned(longitude), latitude);
    this.#place(geometry, index);
    this.#texts.add(JSON.stringify({ type: 'Feature', properties: values, geometry }));
    this.#titles.add(titleOf(values, this.#columns));
  }

  finish(): Dataset {
    this.#texts.finish();
    this.#titles.finish();
    const { xs, ys, indexes } = this.#points;
    const { groups, layers, groupOf } = this.#groups.finish();
    return {
      groups,
      layers,
      bounds: [this.#west, this.#south, this.#east, this.#north],
      unreadDates: this.#groups.unreadDates,
      unread: this.#groups.unread,
      openEnds: this.#groups.openEnds,
      groupOf,
      firstPositions: Float64Array.from(this.#firstPositions),
      points: new PointIndex(xs, ys, indexes, groupOf),
      shapes:
        this.#shapes.length === 0
          ? null
          : new GeoJSONVT(
              { type: 'FeatureCollection', features: this.#shapes },
              { maxZoom: MAX_ZOOM, extent: TILE_EXTENT },
            ),
      texts: this.#texts,
      titles: this.#titles,
      search: new TitleSearch(this.#titles, this.count),
    };
  }

  #place(geometry: Geometry, index: number): void {
    if (geometry.type === 'GeometryCollection') {
      for (const part of geometry.geometries) this.#place(part, index);
      return;
    }
    const positions = positionsOf(geometry);
    for (const position of positions) this.#extend(position);
    if (geometry.type === 'Point' || geometry.type === 'MultiPoint') {
      for (const [longitude = 0, latitude = 0] of positions) {
        // The antimeridian is the western edge of the first tile, not the eastern one of the last.
        this.#points.xs.push((turned(longitude) / 360 + 0.5) % 1);
        this.#points.ys.push(mercatorY(latitude));
        this.#points.indexes.push(index);
      }
    } else {
      this.#shapes.push({ type: 'Feature', geometry, properties: { index } });
    }
  }

  #extend([east = 0, latitude = 0]: Position): void {
    const longitude = turned(east);
    this.#west = Math.min(this.#west, longitude);
    this.#east = Math.max(this.#east, longitude);
    this.#south = Math.min(this.#south, latitude);
    this.#north = Math.max(this.#north, latitude);
  }
}

/** A longitude beyond the antimeridian, as that of a shape that goes over it, where it lies on the map. */
function turned(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
