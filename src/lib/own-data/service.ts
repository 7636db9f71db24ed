import { textOfValue, type Dataset } from './dataset';
import { limits } from './limits';
import type {
  Columns,
  ListedRow,
  Progress,
  ReadOutcome,
  RowDetail,
  RowList,
  Source,
} from './outcome';
import { exportPart, type PartForm } from './export-part';
import { readFile } from './read';
import { BETWEEN } from './row-texts';
import { cutTile } from './tile';
import { fetchFile } from './fetch-file';

/** The reader's data where they are read and held: all that the page may ask of them. */
export class OwnDataService {
  #dataset: Dataset | null = null;
  #columns: Columns | null = null;
  #name = '';
  #isOn: Uint8Array = new Uint8Array();

  /** Reads a file or fetches one, and holds it. Gives back the file too, to be kept and read again. */
  async read(
    source: Source,
    chosen: Partial<Columns>,
    onProgress: Progress,
  ): Promise<{ outcome: ReadOutcome; kept: Source }> {
    const name = source.kind === 'file' ? source.name : nameOf(source.address);
    const file = source.kind === 'file' ? source.file : await fetchFile(source.address, onProgress);
    if (!file) return { outcome: { state: 'failed', reason: 'unreachable' }, kept: source };
    const kept = { kind: 'file' as const, name, file };
    const outcome = await readFile(file, chosen, onProgress);
    if (outcome.state === 'failed') return { outcome, kept };
    const { dataset, summary } = outcome;
    this.#dataset = dataset;
    this.#columns = summary.columns;
    this.#name = name;
    this.#isOn = new Uint8Array(dataset.groups.length).fill(1);
    const address = source.kind === 'address' ? source.address : null;
    return { outcome: { state: 'ready', summary: { name, address, ...summary } }, kept };
  }

  /** Shows these groups and no others on the map, by their places. */
  choose(groups: readonly number[]): void {
    this.#isOn = this.#on(groups);
  }

  /** A vector tile; null where nothing shows. */
  tile(zoom: number, column: number, line: number): ArrayBuffer | null {
    return this.#dataset && cutTile(this.#dataset, this.#isOn, zoom, column, line);
  }

  /** The first of the entries of these groups, and how many they are. */
  list(groups: readonly number[], first: number): Promise<RowList> {
    return this.#listed(this.#rowsOf(groups), first);
  }

  /** Entries that show at the mark of one, at a zoom. */
  beside(row: number, zoom: number, first: number): Promise<RowList> {
    return this.#listed(this.#dataset?.points.rowsBeside(row, zoom, this.#isOn) ?? [], first);
  }

  /** Entries that have all of the words in their title, in all years. */
  async find(words: string, first: number): Promise<RowList> {
    return this.#listed((await this.#dataset?.search.find(words)) ?? [], first);
  }

  /** Everything of one entry, as text. */
  async detail(row: number): Promise<RowDetail | null> {
    if (!this.#dataset || !this.#columns) return null;
    const { properties } = JSON.parse(await this.#dataset.texts.text(row)) as {
      properties: Record<string, unknown>;
    };
    const { date, layer, source } = this.#columns;
    const value = (column: string | null) =>
      column === null ? '' : textOfValue(properties[column]).slice(0, limits.shownLength);
    return {
      ...(await this.#row(row)),
      ...{ date: value(date), layer: value(layer), source: value(source) },
      properties: Object.keys(properties)
        .slice(0, limits.shownProperties)
        .map((name) => [name.slice(0, limits.titleLength), value(name)]),
    };
  }

  /** The entries of these groups as GeoJSON. */
  export(groups: readonly number[]): Blob {
    const rows = this.#rowsOf(groups);
    const parts: (string | Blob)[] = ['{"type":"FeatureCollection","features":[\n'];
    let start = 0;
    for (let at = 1; at <= rows.length; at += 1) {
      const last = rows[at - 1] ?? 0;
      if (rows[at] === last + 1) continue;
      const run = this.#dataset?.texts.between(rows[start] ?? 0, last + 1);
      if (run) parts.push(...(start > 0 ? [BETWEEN] : []), run);
      start = at;
    }
    return new Blob([...parts, '\n]}\n'], { type: 'application/geo+json' });
  }

  /** The entries of these groups as a part of a file of the atlas's. */
  async exportPart(groups: readonly number[], form: PartForm): Promise<Blob> {
    if (!this.#dataset || !this.#columns) return new Blob();
    return exportPart(this.#dataset, this.#on(groups), this.#columns, this.#name, form);
  }

  #on(groups: readonly number[]): Uint8Array {
    const isOn = new Uint8Array(this.#dataset?.groups.length ?? 0);
    for (const group of groups) isOn[group] = 1;
    return isOn;
  }

  #rowsOf(groups: readonly number[]): number[] {
    const groupOf = this.#dataset?.groupOf ?? [];
    const isOn = this.#on(groups);
    const rows: number[] = [];
    for (let row = 0; row < groupOf.length; row += 1) if (isOn[groupOf[row] ?? 0]) rows.push(row);
    return rows;
  }

  async #listed(rows: readonly number[], first: number): Promise<RowList> {
    const shown = rows.slice(0, first).map((row) => this.#row(row));
    return { rows: await Promise.all(shown), count: rows.length };
  }

  async #row(row: number): Promise<ListedRow> {
    const { titles, groups, groupOf, firstPositions } = this.#dataset as Dataset;
    const group = groupOf[row] ?? 0;
    return {
      row,
      title: await titles.text(row),
      group,
      cell: groups[group]?.cell ?? '',
      point: [firstPositions[row * 2] ?? 0, firstPositions[row * 2 + 1] ?? 0],
    };
  }
}

function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const name = pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name) || hostname;
  } catch {
    // A name in percent codes of another encoding, or in none.
    return name;
  }
}
