import { UNDATED } from '$lib/dossier/model/dossier';
import type { Properties } from '../model/properties';
import { cellOf, GroupTally, layerOf } from './group-counts';
import { OPEN } from '../model/cells';
import { OTHER_LAYERS } from '../model/dataset';
import type { DateForm } from '../model/forms';
import { limits } from '../model/limits';
import { LayerSizes } from './layer-sizes';
import type { Columns, Group, Unread } from '../model/outcome';
import { textOfValue } from '../values/text-of-value';
import { hasNoStart, isEmpty, isOngoing, yearCellOf } from '../values/year-of';

/** Sorts the features of a file into groups at its end: only then it shows which layers are the largest. */
export class FeatureGroups {
  readonly #columns: Columns;
  readonly #form: DateForm;
  readonly #sizes = new LayerSizes();
  readonly #cells = new Map<string, number>();
  readonly #layerOf: number[] = [];
  readonly #cellOf: number[] = [];
  /** Features whose date says no year. */
  unreadDates = 0;
  /** What stands in the columns of dates and is not understood. */
  readonly unread: Partial<Record<'date' | 'end', Unread>> = {};
  /** Features that have begun, and of which no end is known. */
  openEnds = 0;

  constructor(columns: Columns, form: DateForm) {
    this.#columns = columns;
    this.#form = form;
  }

  get count(): number {
    return this.#layerOf.length;
  }

  add(values: Properties): void {
    const cell = cellOf(values, this.#columns, this.#form);
    if (cell === null) this.unreadDates += 1;
    else if (cell.endsWith(OPEN)) this.openEnds += 1;
    this.#note('date', values, cell);
    if (this.#columns.end !== null) this.#note('end', values, cell);
    this.#cellOf.push(this.#numberOf(cell ?? UNDATED));
    this.#layerOf.push(this.#sizes.add(layerOf(values, this.#columns)));
  }

  /** The groups, the layers in the order of the legend, and the place of each feature's group. */
  finish(): { groups: Group[]; layers: string[]; groupOf: Uint32Array } {
    const { largest, names } = this.#sizes.settle();
    const cells = [...this.#cells.keys()];
    const tally = new GroupTally(largest);
    const groupOf = new Uint32Array(this.count);
    for (let index = 0; index < groupOf.length; index += 1) {
      const cell = cells[this.#cellOf[index] ?? 0] ?? UNDATED;
      groupOf[index] = tally.groupOf(cell, names[this.#layerOf[index] ?? 0] ?? OTHER_LAYERS);
    }
    return { groups: tally.groups, layers: tally.layers, groupOf };
  }

  /** Counts what a column of dates has that is not read, and keeps the first of it. */
  #note(role: 'date' | 'end', values: Properties, cell: string | null): void {
    const column = this.#columns[role];
    const value = column === null ? null : values[column];
    if (isEmpty(value) || (role === 'date' && this.#columns.end === null && cell !== null)) return;
    const isOpen = role === 'end' ? isOngoing(value) : hasNoStart(value);
    const isRead = isOpen || yearCellOf(value, this.#form) !== null;
    if (isRead) return;
    const unread = (this.unread[role] ??= { count: 0, examples: [] });
    unread.count += 1;
    const example = structuredClone(textOfValue(value).slice(0, EXAMPLE_LENGTH));
    if (unread.examples.length < EXAMPLES && !unread.examples.includes(example)) {
      unread.examples.push(example);
    }
  }

  /** The number of a cell. Of more than a strip can have, features are without one. */
  #numberOf(cell: string): number {
    const known = this.#cells.get(cell);
    if (known !== undefined) return known;
    if (this.#cells.size >= limits.cells && cell !== UNDATED) {
      this.unreadDates += 1;
      return this.#numberOf(UNDATED);
    }
    this.#cells.set(cell, this.#cells.size);
    return this.#cells.size - 1;
  }
}

/** Values that show what was not understood, and characters of each. */
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 60;
