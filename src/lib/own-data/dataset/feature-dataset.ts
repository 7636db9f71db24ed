import { compareAll } from './compare-entries';
import type { Comparison, RecordBeside } from '../model/beside';
import type { Dataset } from './feature-store';
import { exportPart } from './export-features';
import type { OwnDataset, IsOn, PartForm } from '../model/dataset';
import type { Columns, ListedFeature, FeatureDetail, FeatureList } from '../model/outcome';
import { BETWEEN } from './feature-texts';
import { shownValues } from '../values/text-of-value';
import { encodeTile, nameOnMap, toBeNamed, type TileMark } from './encode-tile';
import { TILE_EXTENT } from './tile-grid';

/** Names of entries that are held for the map. */
const NAMES_HELD = 20_000;

/** Data whose features were read one by one. */
export class FeatureDataset implements OwnDataset {
  readonly #dataset: Dataset;
  readonly #columns: Columns;
  readonly #file: string;
  /** The place of each group's layer in the legend. */
  readonly #layerIndexes: number[];
  /** Names that have been on the map. */
  readonly #names = new Map<number, string>();

  constructor(dataset: Dataset, columns: Columns, file: string) {
    this.#dataset = dataset;
    this.#columns = columns;
    this.#file = file;
    this.#layerIndexes = dataset.groups.map(({ layer }) => dataset.layers.indexOf(layer));
  }

  get groups() {
    return this.#dataset.groups;
  }

  get layers() {
    return this.#dataset.layers;
  }

  async tile(isOn: IsOn, zoom: number, tileX: number, tileY: number): Promise<ArrayBuffer | null> {
    const { points, shapes, groupOf } = this.#dataset;
    const size = 2 ** zoom;
    const marks = points
      .marks(zoom, tileX, tileY, isOn, this.#layerIndexes)
      .map(({ x, y, count, index, group }) => ({
        x: (x * size - tileX) * TILE_EXTENT,
        y: (y * size - tileY) * TILE_EXTENT,
        index,
        count,
        layerIndex: this.#layerIndexOf(group),
      }));
    const parts = (shapes?.getTile(zoom, tileX, tileY)?.features ?? []).flatMap(
      ({ type, geometry, tags }) => {
        const index = Number(tags?.index);
        const group = groupOf[index] ?? 0;
        return isOn(group)
          ? [{ type, geometry, index, layerIndex: this.#layerIndexOf(group) }]
          : [];
      },
    );
    return encodeTile(await this.#named(marks), parts);
  }

  list(isOn: IsOn, first: number): Promise<FeatureList> {
    return this.#listed(this.#indexes(isOn), first);
  }

  near(isOn: IsOn, index: number, zoom: number, first: number): Promise<FeatureList> {
    return this.#listed(this.#dataset.points.featuresNear(index, zoom, isOn), first);
  }

  async find(words: string, first: number): Promise<FeatureList> {
    return this.#listed(await this.#dataset.search.find(words), first);
  }

  async detail(index: number): Promise<FeatureDetail | null> {
    const { properties } = JSON.parse(await this.#dataset.texts.text(index)) as {
      properties: Record<string, unknown>;
    };
    return { ...(await this.#feature(index)), ...shownValues(properties, this.#columns) };
  }

  export(isOn: IsOn): Blob {
    const indexes = this.#indexes(isOn);
    const parts: (string | Blob)[] = ['{"type":"FeatureCollection","features":[\n'];
    let start = 0;
    for (let at = 1; at <= indexes.length; at += 1) {
      const last = indexes[at - 1] ?? 0;
      if (indexes[at] === last + 1) continue;
      const run = this.#dataset.texts.between(indexes[start] ?? 0, last + 1);
      parts.push(...(start > 0 ? [BETWEEN] : []), run);
      start = at;
    }
    return new Blob([...parts, '\n]}\n'], { type: 'application/geo+json' });
  }

  exportPart(isOn: IsOn, form: PartForm): Promise<Blob> {
    return exportPart(this.#dataset, isOn, this.#columns, this.#file, form);
  }

  compare(record: RecordBeside): Promise<Comparison> {
    return compareAll(this.#dataset, record);
  }

  #indexes(isOn: IsOn): number[] {
    const { groupOf } = this.#dataset;
    const indexes: number[] = [];
    for (let index = 0; index < groupOf.length; index += 1)
      if (isOn(groupOf[index] ?? 0)) indexes.push(index);
    return indexes;
  }

  async #listed(indexes: readonly number[], first: number): Promise<FeatureList> {
    const shown = indexes.slice(0, first).map((index) => this.#feature(index));
    return { features: await Promise.all(shown), count: indexes.length };
  }

  async #feature(index: number): Promise<ListedFeature> {
    const { titles, groups, groupOf, firstPositions } = this.#dataset;
    const group = groupOf[index] ?? 0;
    return {
      index,
      count: 1,
      title: await titles.text(index),
      group,
      cell: groups[group]?.cell ?? '',
      point: [firstPositions[index * 2] ?? 0, firstPositions[index * 2 + 1] ?? 0],
    };
  }

  /** The marks, those of one entry with its name where it is to stand. */
  async #named(marks: TileMark[]): Promise<TileMark[]> {
    if (this.#columns.title === null) return marks;
    const single = toBeNamed(marks);
    await this.#holdNames();
    const missing = single.filter(({ index }) => !this.#names.has(index));
    await Promise.all(
      missing.map(async ({ index }) => {
        this.#names.set(index, await this.#dataset.titles.text(index));
      }),
    );
    const named = new Set(single);
    return marks.map((mark) =>
      named.has(mark) ? { ...mark, ...nameOnMap(this.#names.get(mark.index) ?? '') } : mark,
    );
  }

  /** Of a file that is not large all names are read at once: one by one they would hold a choice of years up. */
  async #holdNames(): Promise<void> {
    const { titles, groupOf } = this.#dataset;
    if (this.#names.size > NAMES_HELD) this.#names.clear();
    if (this.#names.size > 0 || groupOf.length > NAMES_HELD) return;
    const all = (await titles.between(0, groupOf.length).text()).split(BETWEEN);
    all.forEach((name, index) => this.#names.set(index, name));
  }

  #layerIndexOf(group: number | null): number {
    return group === null ? -1 : (this.#layerIndexes[group] ?? -1);
  }
}
