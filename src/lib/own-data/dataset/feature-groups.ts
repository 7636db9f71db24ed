import { UNDATED } from '$lib/dossier/model/dossier';
import type { Properties } from '../model/properties';
import { cellOf, GroupTally, layerOf } from './group-counts';
import { OTHER_LAYERS } from '../model/dataset';
import { LayerSizes } from './layer-sizes';
import type { Columns, Group } from '../model/outcome';

/** Sorts the features of a file into groups at its end: only then it shows which layers are the largest. */
export class FeatureGroups {
  readonly #columns: Columns;
  readonly #sizes = new LayerSizes();
  readonly #cells = new Map<string, number>();
  readonly #layerOf: number[] = [];
  readonly #cellOf: number[] = [];
  /** Features whose date says no year. */
  unreadDates = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  get count(): number {
    return this.#layerOf.length;
  }

  add(values: Properties): void {
    const cell = cellOf(values, this.#columns);
    if (cell === null) this.unreadDates += 1;
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

  #numberOf(cell: string): number {
    const number = this.#cells.get(cell) ?? this.#cells.size;
    this.#cells.set(cell, number);
    return number;
  }
}
