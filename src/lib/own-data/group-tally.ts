import { UNDATED } from '$lib/dossier/dossier';
import type { Properties } from './columns';
import { limits } from './limits';
import type { Columns, Group } from './outcome';
import { textOfValue } from './text-of-value';
import { yearCellOf } from './year-of';

/** Sorts entries into groups of one cell of the years and one layer, and counts them. */
export class GroupTally {
  readonly #columns: Columns;
  readonly #places = new Map<string, number>();
  readonly groups: Group[] = [];
  /** In the order they came in. */
  readonly layers: string[] = [];
  unreadDates = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** The place of an entry's group. Where no column says the layer, it is `otherwise`. */
  groupOf(values: Properties, otherwise = ''): number {
    const cell = this.#cell(values);
    const layer = this.#layer(values, otherwise);
    const key = `${cell}\n${layer}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.groups.push({ cell, layer, count: 0 }) - 1;
      this.#places.set(key, place);
      if (!this.layers.includes(layer)) this.layers.push(layer);
    }
    const group = this.groups[place];
    if (group) group.count += 1;
    return place;
  }

  /** The layers, largest first. */
  layersBySize(): string[] {
    const sizes = new Map<string, number>();
    for (const { layer, count } of this.groups) sizes.set(layer, (sizes.get(layer) ?? 0) + count);
    return [...this.layers].sort((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0));
  }

  #cell(values: Properties): string {
    const { date } = this.#columns;
    const value = date === null ? null : values[date];
    if (value === null || value === undefined || value === '') return UNDATED;
    const cell = yearCellOf(value);
    if (cell === null) this.unreadDates += 1;
    return cell ?? UNDATED;
  }

  #layer(values: Properties, otherwise: string): string {
    const { layer } = this.#columns;
    const name = (layer === null ? otherwise : textOfValue(values[layer])).slice(
      0,
      limits.titleLength,
    );
    return this.layers.includes(name) || this.layers.length < limits.layers ? name : '';
  }
}
