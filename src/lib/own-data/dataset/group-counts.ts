import { UNDATED } from '$lib/dossier/model/dossier';
import type { Properties } from '../model/properties';
import { OTHER_LAYERS } from '../model/dataset';
import type { DateForm } from '../model/forms';
import { limits } from '../model/limits';
import type { Columns, Group } from '../model/outcome';
import { textOfValue } from '../values/text-of-value';
import { isUndated, lastingCellOf, yearCellOf } from '../values/year-of';

/** Sorts features into groups of one cell of the years and one layer, and counts them. */
export class GroupTally {
  readonly #places = new Map<string, Map<string, number>>();
  readonly groups: Group[] = [];
  /** Those to begin with, then the others in the order they came in. */
  readonly layers: string[];

  /** Tells these layers apart, and more of them while there is room. */
  constructor(layers: Iterable<string>) {
    this.layers = [...layers];
  }

  /** The place of a feature's group. */
  groupOf(cell: string, name: string): number {
    const layer = this.#layerFor(name);
    const places = this.#places.get(layer) ?? new Map<string, number>();
    const place = places.get(cell) ?? this.groups.push({ cell, layer, count: 0 }) - 1;
    this.#places.set(layer, places.set(cell, place));
    const group = this.groups[place];
    if (group) group.count += 1;
    return place;
  }

  #layerFor(name: string): string {
    if (this.layers.includes(name)) return name;
    const separate = this.layers.filter((layer) => layer !== '' && layer !== OTHER_LAYERS);
    const layer = name === '' || separate.length < limits.layers ? name : OTHER_LAYERS;
    if (!this.layers.includes(layer)) this.layers.push(layer);
    return layer;
  }
}

/** The cell of the years that a feature is of; null where its dates say no year. */
export function cellOf(
  values: Properties,
  { date, end }: Columns,
  form: DateForm = 'gregorian',
): string | null {
  const start = date === null ? null : values[date];
  const last = end === null ? null : values[end];
  if (isUndated(start, last)) return UNDATED;
  if (end === null) return yearCellOf(start, form);
  // Where the end makes no sense, what is known is when it began.
  return lastingCellOf(start, last, form) ?? yearCellOf(start, form);
}

/** The layer that a feature is of. Where no column says it, it is `otherwise`. */
export function layerOf(values: Properties, { layer }: Columns, otherwise = ''): string {
  const name = layer === null ? otherwise : textOfValue(values[layer]);
  return name.slice(0, limits.titleLength);
}
