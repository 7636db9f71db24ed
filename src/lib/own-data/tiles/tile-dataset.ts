import { nothingBeside, type Comparison } from '../model/beside';
import { clamp } from '$lib/base/clamp';
import { UNDATED } from '$lib/dossier/model/dossier';
import { LAST_LATITUDE, unproject } from '$lib/base/mercator';
import type { TileFeature } from './decode-tile';
import { fieldsOf, guessColumns } from '../values/columns';
import { guessForm } from '../values/guess-form';
import type { DateForm } from '../model/forms';
import { cellOf, GroupTally, layerOf } from '../dataset/group-counts';
import { OTHER_LAYERS, type OwnDataset, type IsOn } from '../model/dataset';
import { TileCache } from './tile-cache';
import { LayerSizes } from '../dataset/layer-sizes';
import type {
  Columns,
  Found,
  Group,
  ListedFeature,
  Recipe,
  FeatureDetail,
  FeatureList,
} from '../model/outcome';
import { featuresAt, MAX_FEATURES, sampleTiles, type TileId } from './sample-tiles';
import { shownValues, titleOf } from '../values/text-of-value';
import {
  encodeTile,
  nameOnMap,
  toBeNamed,
  type TileMark,
  type TileShape,
} from '../dataset/encode-tile';
import { archiveCellsAcross, TILE_EXTENT } from '../dataset/tile-grid';
import type { TileSource } from './tile-source';

/**
 * An archive or a server of vector tiles, of which only those are read that the map looks at. Nobody knows all that is
 * in it: its groups are those met with so far, and there is no list of its features.
 */
export class TileDataset implements OwnDataset {
  readonly #tiles: TileCache;
  readonly #tally: GroupTally;
  readonly #onFound: Found;
  readonly #tileIds: TileId[] = [];
  readonly #numbers = new Map<string, number>();
  /** The bounds of what the first tiles have. */
  readonly seen: [number, number, number, number] = [180, LAST_LATITUDE, -180, -LAST_LATITUDE];
  readonly columns: Columns;
  readonly fields: string[];
  readonly #form: DateForm;

  private constructor(
    tiles: TileCache,
    sample: readonly TileFeature[],
    { columns, dates }: Recipe,
    onFound: Found,
  ) {
    this.#tiles = tiles;
    this.#onFound = onFound;
    // Features that are together have only what they have in common.
    const single = sample.filter(({ count }) => count === 1);
    const telling = (single.length > 0 ? single : sample).map(({ properties }) => properties);
    this.fields = fieldsOf(telling);
    this.columns = { ...guessColumns(telling, false), ...columns };
    const { date } = this.columns;
    const dated = date === null ? [] : telling.map((values) => values[date]);
    this.#form = dates ?? guessForm(date ?? '', dated).form;
    const sizes = new LayerSizes();
    for (const { properties, layer, count } of sample) {
      sizes.add(layerOf(properties, this.columns, layer), count);
    }
    const names = new Set(sizes.settle().names);
    names.delete(OTHER_LAYERS);
    this.#tally = new GroupTally(names);
  }

  /** Looks at the first tiles of a source, and holds it. */
  static async open(source: TileSource, chosen: Recipe, onFound: Found): Promise<TileDataset> {
    const tiles = new TileCache(source);
    const places = await sampleTiles(tiles, source);
    const sample: TileFeature[] = [];
    for (const place of places) sample.push(...(await featuresAt(tiles, place)));
    const dataset = new TileDataset(tiles, sample, chosen, onFound);
    for (const place of places) {
      for (const feature of await dataset.#features(place)) {
        dataset.#see(dataset.#listed(feature, place).point);
      }
    }
    return dataset;
  }

  get groups(): readonly Group[] {
    return this.#tally.groups;
  }

  get layers(): readonly string[] {
    return this.#tally.layers;
  }

  async tile(isOn: IsOn, ...place: TileId): Promise<ArrayBuffer | null> {
    const number = this.#numberOf(place);
    const features = (await this.#features(place)).filter(({ group }) => isOn(group));
    const shapes = features.flatMap(({ type, geometry, group, at }): TileShape[] =>
      type === 1
        ? []
        : [{ type, geometry, index: indexOf(number, at), layerIndex: this.#layerIndexOf(group) }],
    );
    const byPlace = new Map(features.map((feature) => [feature.at, feature]));
    const marks = [...binned(features, place[0]).values()].map((bin): TileMark => {
      const { x, y, count, first, groups } = bin;
      const layerIndexes = new Set([...groups].map((group) => this.#layerIndexOf(group)));
      const [layerIndex = -1] = layerIndexes;
      return {
        x: x / count,
        y: y / count,
        index: indexOf(number, first),
        count,
        layerIndex: layerIndexes.size === 1 ? layerIndex : -1,
      };
    });
    for (const mark of toBeNamed(marks)) {
      const only = byPlace.get(mark.index % MAX_FEATURES);
      if (only) Object.assign(mark, nameOnMap(titleOf(only.properties, this.columns)));
    }
    return encodeTile(marks, shapes);
  }

  async near(isOn: IsOn, index: number, _zoom: number, first: number): Promise<FeatureList> {
    const place = this.#tileIds[Math.floor(index / MAX_FEATURES)];
    if (!place) return { features: [], count: 0 };
    const features = (await this.#features(place)).filter(({ group }) => isOn(group));
    const at = index % MAX_FEATURES;
    const bin = [...binned(features, place[0]).values()].find(({ all }) => all.includes(at));
    const near = features.filter((feature) => bin?.all.includes(feature.at));
    return {
      features: near.slice(0, first).map((feature) => this.#listed(feature, place)),
      count: bin?.count ?? 0,
    };
  }

  async detail(index: number): Promise<FeatureDetail | null> {
    const place = this.#tileIds[Math.floor(index / MAX_FEATURES)];
    const feature = place && (await this.#features(place))[index % MAX_FEATURES];
    if (!feature) return null;
    return { ...this.#listed(feature, place), ...shownValues(feature.properties, this.columns) };
  }

  list(): Promise<FeatureList> {
    return Promise.resolve({ features: [], count: 0 });
  }

  find(): Promise<FeatureList> {
    return this.list();
  }

  export(): Blob {
    return new Blob();
  }

  exportPart(): Promise<Blob> {
    return Promise.resolve(this.export());
  }

  compare(): Promise<Comparison> {
    return Promise.resolve(nothingBeside());
  }

  /** The features of a tile with their groups; new groups are told of. */
  async #features(place: TileId): Promise<GroupedFeature[]> {
    const known = this.groups.length;
    const features = (await featuresAt(this.#tiles, place)).map((feature, at) => ({
      ...feature,
      at,
      group: this.#groupOf(feature),
    }));
    if (this.groups.length > known) this.#onFound(this.groups, this.layers);
    return features;
  }

  #groupOf({ properties, layer }: TileFeature): number {
    const cell = cellOf(properties, this.columns, this.#form) ?? UNDATED;
    return this.#tally.groupOf(cell, layerOf(properties, this.columns, layer));
  }

  /** What reaches beyond its tile may reach beyond the map. */
  #see(point: [number, number]): void {
    const [longitude, latitude] = [
      clamp(point[0], -180, 180),
      clamp(point[1], -LAST_LATITUDE, LAST_LATITUDE),
    ];
    this.seen[0] = Math.min(this.seen[0], longitude);
    this.seen[1] = Math.min(this.seen[1], latitude);
    this.seen[2] = Math.max(this.seen[2], longitude);
    this.seen[3] = Math.max(this.seen[3], latitude);
  }

  #numberOf(place: TileId): number {
    const key = place.join('/');
    const number = this.#numbers.get(key) ?? this.#tileIds.push(place) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #listed(
    { layer, geometry, properties, group, count, at }: GroupedFeature,
    place: TileId,
  ): ListedFeature {
    const [zoom, tileX, tileY] = place;
    const [[x, y] = [0, 0]] = geometry[0] ?? [];
    return {
      index: indexOf(this.#numberOf(place), at),
      count,
      title: titleOf(properties, this.columns) || layer,
      group,
      cell: this.groups[group]?.cell ?? '',
      point: unproject([
        (tileX + x / TILE_EXTENT) / 2 ** zoom,
        (tileY + y / TILE_EXTENT) / 2 ** zoom,
      ]),
    };
  }

  #layerIndexOf(group: number): number {
    return this.layers.indexOf(this.groups[group]?.layer ?? '');
  }
}

interface GroupedFeature extends TileFeature {
  group: number;
  /** Its place in the tile. */
  at: number;
}

/** Points of one cell of a tile. Sums are in units of the tile, each point counted as often as it stands for features. */
interface Bin {
  x: number;
  y: number;
  count: number;
  first: number;
  all: number[];
  groups: Set<number>;
}

/** The points of a tile by cell, as dense as the tile is. */
function binned(features: readonly GroupedFeature[], zoom: number): Map<number, Bin> {
  const points = features.filter(({ type }) => type === 1);
  const isThinned = points.some(({ count }) => count > 1);
  const across = archiveCellsAcross(points.length, zoom, isThinned);
  const bins = new Map<number, Bin>();
  for (const { geometry, group, count, at } of points) {
    const [[x, y] = [0, 0]] = geometry[0] ?? [];
    // What lies in the margin is in the next tile too.
    if (x < 0 || y < 0 || x >= TILE_EXTENT || y >= TILE_EXTENT) continue;
    const cell =
      Math.floor((y / TILE_EXTENT) * across) * across + Math.floor((x / TILE_EXTENT) * across);
    const bin = bins.get(cell) ?? { x: 0, y: 0, count: 0, first: at, all: [], groups: new Set() };
    bin.x += x * count;
    bin.y += y * count;
    bin.count += count;
    bin.all.push(at);
    bin.groups.add(group);
    bins.set(cell, bin);
  }
  return bins;
}

function indexOf(number: number, at: number): number {
  return number * MAX_FEATURES + at;
}
