import type { Dataset } from './feature-store';
import { exportPart } from './export-features';
import type { Held, IsOn, PartForm } from '../model/dataset';
import type { Columns, ListedRow, RowDetail, RowList } from '../model/outcome';
import { BETWEEN } from './feature-texts';
import { shownValues } from '../values/text-of-value';
import { encodeTile } from './encode-tile';
import { TILE_EXTENT } from './tile-grid';

/** Data whose entries were read one by one. */
export class HeldEntries implements Held {
  readonly #dataset: Dataset;
  readonly #columns: Columns;
  readonly #file: string;
  /** The place of each group's layer in the legend. */
  readonly #hues: number[];

  constructor(dataset: Dataset, columns: Columns, file: string) {
    this.#dataset = dataset;
    this.#columns = columns;
    this.#file = file;
    this.#hues = dataset.groups.map(({ layer }) => dataset.layers.indexOf(layer));
  }

  get groups() {
    return this.#dataset.groups;
  }

  get layers() {
    return this.#dataset.layers;
  }

  tile(isOn: IsOn, zoom: number, column: number, line: number): ArrayBuffer | null {
    const { points, shapes, groupOf } = this.#dataset;
    const size = 2 ** zoom;
    const marks = points
      .marks(zoom, column, line, isOn, this.#hues)
      .map(({ x, y, count, row, group }) => ({
        x: (x * size - column) * TILE_EXTENT,
        y: (y * size - line) * TILE_EXTENT,
        row,
        count,
        hue: this.#hueOf(group),
      }));
    const parts = (shapes?.getTile(zoom, column, line)?.features ?? []).flatMap(
      ({ type, geometry, tags }) => {
        const row = Number(tags?.row);
        const group = groupOf[row] ?? 0;
        return isOn(group) ? [{ type, geometry, row, hue: this.#hueOf(group) }] : [];
      },
    );
    return encodeTile(marks, parts);
  }

  list(isOn: IsOn, first: number): Promise<RowList> {
    return this.#listed(this.#rows(isOn), first);
  }

  beside(isOn: IsOn, row: number, zoom: number, first: number): Promise<RowList> {
    return this.#listed(this.#dataset.points.rowsBeside(row, zoom, isOn), first);
  }

  async find(words: string, first: number): Promise<RowList> {
    return this.#listed(await this.#dataset.search.find(words), first);
  }

  async detail(row: number): Promise<RowDetail | null> {
    const { properties } = JSON.parse(await this.#dataset.texts.text(row)) as {
      properties: Record<string, unknown>;
    };
    return { ...(await this.#row(row)), ...shownValues(properties, this.#columns) };
  }

  export(isOn: IsOn): Blob {
    const rows = this.#rows(isOn);
    const parts: (string | Blob)[] = ['{"type":"FeatureCollection","features":[\n'];
    let start = 0;
    for (let at = 1; at <= rows.length; at += 1) {
      const last = rows[at - 1] ?? 0;
      if (rows[at] === last + 1) continue;
      const run = this.#dataset.texts.between(rows[start] ?? 0, last + 1);
      parts.push(...(start > 0 ? [BETWEEN] : []), run);
      start = at;
    }
    return new Blob([...parts, '\n]}\n'], { type: 'application/geo+json' });
  }

  exportPart(isOn: IsOn, form: PartForm): Promise<Blob> {
    return exportPart(this.#dataset, isOn, this.#columns, this.#file, form);
  }

  #rows(isOn: IsOn): number[] {
    const { groupOf } = this.#dataset;
    const rows: number[] = [];
    for (let row = 0; row < groupOf.length; row += 1) if (isOn(groupOf[row] ?? 0)) rows.push(row);
    return rows;
  }

  async #listed(rows: readonly number[], first: number): Promise<RowList> {
    const shown = rows.slice(0, first).map((row) => this.#row(row));
    return { rows: await Promise.all(shown), count: rows.length };
  }

  async #row(row: number): Promise<ListedRow> {
    const { titles, groups, groupOf, firstPositions } = this.#dataset;
    const group = groupOf[row] ?? 0;
    return {
      row,
      count: 1,
      title: await titles.text(row),
      group,
      cell: groups[group]?.cell ?? '',
      point: [firstPositions[row * 2] ?? 0, firstPositions[row * 2 + 1] ?? 0],
    };
  }

  #hueOf(group: number | null): number {
    return group === null ? -1 : (this.#hues[group] ?? -1);
  }
}
